package eu.dossier.report.pdf.font;

/**
 * One-byte codes for the glyphs that European text needs most: less to write and to compress than two bytes a glyph. They
 * depend on the face alone, so that a word is encoded once, when it is shaped. ASCII keeps its own codes, but for the
 * characters that a PDF string would have to escape.
 */
final class Codes {

    private static final String ESCAPED = "()\\";

    /** After ASCII and Latin-1, by how common they are in the languages of the European Union. */
    private static final String ALSO = ESCAPED
            + "\u2013\u2014\u2018\u2019\u201C\u201D\u201E\u201A\u2026\u2022\u20AC\u2039\u203A\u2010\u2011\u2012\u2030\u2212"
            + "\u202F\u2009\u0152\u0153\u0160\u0161\u017D\u017E\u0141\u0142\u0143\u0144\u0104\u0105\u0106\u0107\u0118\u0119"
            + "\u015A\u015B\u0179\u017A\u017B\u017C\u010C\u010D\u0158\u0159\u011A\u011B\u0150\u0151\u0170\u0171";

    private final byte[] codes;
    private int last = 0x7F;

    Codes(Face face) {
        codes = new byte[face.glyphCount()];
        for (char c = ' '; c < 0x7F; c++) {
            if (ESCAPED.indexOf(c) < 0) {
                give(face.glyph(c), c);
            }
        }
        for (char c = 0xA0; c <= 0xFF; c++) {
            giveNext(face.glyph(c));
        }
        ALSO.chars().forEach(c -> giveNext(face.glyph(c)));
        for (int glyph = 1; glyph < codes.length; glyph++) {
            if (isLigature(face.text(glyph))) {
                giveNext(glyph);
            }
        }
    }

    private static boolean isLigature(String text) {
        return text.length() > 1 && text.chars().allMatch(c -> c == 'f' || c == 'i' || c == 'l' || c == 't');
    }

    private void giveNext(int glyph) {
        if (glyph != 0 && codes[glyph] == 0 && last != 0) {
            last = next(last);
            give(glyph, last);
        }
    }

    /** From 0x80 to the end, then below the space; 0 when all are given. Bare line ends would be read as one another. */
    private static int next(int code) {
        int next = code == 0xFF ? 1 : code + 1;
        while (next == '\n' || next == '\r') {
            next++;
        }
        return next == ' ' ? 0 : next;
    }

    private void give(int glyph, int code) {
        if (glyph != 0 && codes[glyph] == 0) {
            codes[glyph] = (byte) code;
        }
    }

    /** The code of a glyph, or 0. */
    int of(int glyph) {
        return codes[glyph] & 0xFF;
    }
}
