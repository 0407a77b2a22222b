package eu.dossier.report.pdf.shape;

import eu.dossier.report.pdf.font.Face;

/** Spaces of all widths, most of which fonts lack; they are set as the common space, as wide as they should be. */
final class Blank {

    private Blank() {}

    static boolean is(int codePoint) {
        return codePoint == 0xA0
                || (codePoint >= 0x2000 && codePoint <= 0x200A)
                || codePoint == 0x202F
                || codePoint == 0x205F
                || codePoint == 0x3000;
    }

    /** Width in units of the face, of spaces that have one by definition or by use; that of a common space otherwise. */
    static int width(int codePoint, Face face) {
        int em = face.unitsPerEm();
        return switch (codePoint) {
            case 0x2000, 0x2002 -> em / 2;
            case 0x2001, 0x2003, 0x3000 -> em;
            case 0x2004 -> em / 3;
            case 0x2005 -> em / 4;
            case 0x2006, 0x2009 -> em / 6;
            case 0x2007 -> face.advance(face.glyph('0'));
            case 0x2008 -> face.advance(face.glyph('.'));
            case 0x200A -> em / 12;
            case 0x202F -> em / 6;
            case 0x205F -> em * 2 / 9;
            default -> face.advance(face.glyph(' '));
        };
    }
}
