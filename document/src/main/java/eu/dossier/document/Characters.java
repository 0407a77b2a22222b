package eu.dossier.document;

/** Which characters may stand in a document. Checked once, here, so that no writer has to. */
public final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /**
     * The text itself when every character of it can be printed.
     *
     * @throws IllegalArgumentException for a control character, a lone surrogate, a non-character or a bidirectional
     *     override; whoever builds a tree cleans the text before
     */
    public static String requireClean(String text, boolean lines) {
        int at = firstForbidden(text, lines);
        if (at >= 0) {
            throw new IllegalArgumentException(
                    "character U+%04X at %d cannot stand in a document".formatted(text.codePointAt(at), at));
        }
        return text;
    }

    /** The text with every character that cannot be printed shown as U+FFFD. Line feeds and tabs stay. */
    public static String clean(String text) {
        if (firstForbidden(text, true) < 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isForbidden(c, true) ? REPLACEMENT : c));
        return clean.toString();
    }

    /** Whether {@link #clean} would change something. */
    public static boolean isClean(String text) {
        return firstForbidden(text, true) < 0;
    }

    private static int firstForbidden(String text, boolean lines) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7F) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (isForbidden(codePoint, lines)) {
                return i;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return -1;
    }

    private static boolean isForbidden(int c, boolean lines) {
        if (c == '\n' || c == '\t') {
            return !lines;
        }
        return Character.isISOControl(c) || isSurrogate(c) || isNonCharacter(c) || isOverride(c);
    }

    private static boolean isSurrogate(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }

    private static boolean isNonCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Embeddings, overrides and isolates: they can make a text read other than it is. */
    private static boolean isOverride(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
