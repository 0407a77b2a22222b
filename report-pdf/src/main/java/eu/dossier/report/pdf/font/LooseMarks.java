package eu.dossier.report.pdf.font;

/**
 * Sets accents for which the font has no anchors, by the boxes of the outlines: above, below, or at the corner where the
 * accent belongs. Not as good as the designer's anchors, and far better than beside the letter.
 */
final class LooseMarks {

    private enum Where {
        ABOVE,
        BELOW,
        ATTACHED_BELOW,
        ABOVE_RIGHT,
        HORN
    }

    private final Face face;
    private final GlyphBuffer buffer;
    private final int gap;

    LooseMarks(Face face, GlyphBuffer buffer) {
        this.face = face;
        this.buffer = buffer;
        this.gap = face.unitsPerEm() / 20;
    }

    void place() {
        int base = -1;
        int top = 0;
        int bottom = 0;
        for (int i = 0; i < buffer.length(); i++) {
            int glyph = buffer.glyph(i);
            if (!face.isMark(glyph)) {
                base = i;
                top = yMax(glyph);
                bottom = yMin(glyph);
            } else if (base >= 0) {
                if (!buffer.isAttached(i)) {
                    place(i, base, top, bottom);
                }
                top = Math.max(top, yMax(glyph) + buffer.yOffset(i));
                bottom = Math.min(bottom, yMin(glyph) + buffer.yOffset(i));
            }
        }
    }

    private void place(int at, int base, int top, int bottom) {
        int mark = buffer.glyph(at);
        int letter = buffer.glyph(base);
        int centred = (xMin(letter) + xMax(letter) - xMin(mark) - xMax(mark)) / 2;
        switch (where(face.text(mark))) {
            case ABOVE -> buffer.attach(at, base, centred, Math.max(0, top + gap - yMin(mark)));
            case BELOW -> buffer.attach(at, base, centred, Math.min(0, bottom - gap - yMax(mark)));
            case ATTACHED_BELOW -> buffer.attach(at, base, centred, Math.min(0, bottom + gap / 2 - yMax(mark)));
            case ABOVE_RIGHT -> buffer.attach(at, base, xMax(letter) - xMin(mark), yMax(letter) - yMax(mark));
            case HORN -> buffer.attach(at, base, xMax(letter) - gap - xMin(mark), yMax(letter) + gap - yMax(mark));
        }
    }

    /** By the canonical combining classes of Unicode, of the accents that European names and phonetics use. */
    private static Where where(String text) {
        int c = text.isEmpty() ? 0 : text.codePointAt(0);
        return switch (c) {
            case 0x031B -> Where.HORN;
            case 0x0315, 0x031A, 0x0358 -> Where.ABOVE_RIGHT;
            case 0x0321, 0x0322, 0x0327, 0x0328 -> Where.ATTACHED_BELOW;
            case 0x0345,
                    0x0347,
                    0x0348,
                    0x0349,
                    0x034D,
                    0x034E,
                    0x0353,
                    0x0354,
                    0x0355,
                    0x0356,
                    0x0359,
                    0x035A,
                    0x035C,
                    0x035F,
                    0x0362 -> Where.BELOW;
            default -> isBelow(c) ? Where.BELOW : Where.ABOVE;
        };
    }

    private static boolean isBelow(int c) {
        return (c >= 0x0316 && c <= 0x0319)
                || (c >= 0x031C && c <= 0x0320)
                || (c >= 0x0323 && c <= 0x0333)
                || (c >= 0x0339 && c <= 0x033C);
    }

    private int xMin(int glyph) {
        return face.outlines().bound(glyph, 2);
    }

    private int yMin(int glyph) {
        return face.outlines().bound(glyph, 4);
    }

    private int xMax(int glyph) {
        return face.outlines().bound(glyph, 6);
    }

    private int yMax(int glyph) {
        return face.outlines().bound(glyph, 8);
    }
}
