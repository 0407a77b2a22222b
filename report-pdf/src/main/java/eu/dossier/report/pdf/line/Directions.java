package eu.dossier.report.pdf.line;

import java.text.Bidi;

/**
 * Which way each character runs, by the Unicode bidirectional algorithm. A text that runs from left to right throughout,
 * as nearly all do, costs one look at its characters.
 */
final class Directions {

    /** All from left to right. */
    static final Directions PLAIN = new Directions(new byte[0]);

    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private final byte[] levels;

    private Directions(byte[] levels) {
        this.levels = levels;
    }

    static Directions of(String text, boolean rightToLeft) {
        if (!rightToLeft && !mayTurn(text)) {
            return PLAIN;
        }
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text, base);
        if (bidi.isLeftToRight()) {
            return PLAIN;
        }
        byte[] levels = new byte[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        return new Directions(levels);
    }

    private static boolean mayTurn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= FIRST_RIGHT_TO_LEFT && c < '\u1100') || c >= '\uD800' || c == '\u200F') {
                return true;
            }
        }
        return false;
    }

    boolean isPlain() {
        return levels.length == 0;
    }

    /** Embedding level: odd runs from right to left. */
    int level(int at) {
        return levels.length == 0 ? 0 : levels[at];
    }
}
