package eu.dossier.core.read;

/**
 * Characters that no case file needs: some cannot be printed, some make a text read other than it is, some are invisible
 * and would hide a word from the search for what must not appear.
 */
final class ForbiddenCharacters {

    /** None is forbidden from here to {@link #LAST_LETTERS}: the letters of Europe and many others. */
    private static final char FIRST_LETTERS = 0xAE;

    private static final char LAST_LETTERS = 0x1FFF;

    private ForbiddenCharacters() {}

    /** The index of the first forbidden character at or after {@code from}, or -1. Line ends and tabs are allowed. */
    static int first(char[] text, int from) {
        for (int i = from; i < text.length; i++) {
            char c = text[i];
            if ((c < 0x7F && c >= 0x20) || (c >= FIRST_LETTERS && c <= LAST_LETTERS)) {
                continue;
            }
            int codePoint = Character.codePointAt(text, i);
            if (isForbidden(codePoint)) {
                return i;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return -1;
    }

    /** What the character is, for someone who cannot see it. */
    static String describe(int c) {
        String what;
        if (isDirection(c)) {
            what = "changes the direction of the text, so that it reads other than it is";
        } else if (isInvisible(c)) {
            what = "is invisible, and could hide a word from the search for what must not appear";
        } else {
            what = "cannot be printed";
        }
        return "The character U+%04X (%s) %s.".formatted(c, name(c), what);
    }

    private static String name(int c) {
        String name = Character.getName(c);
        return name == null ? "unassigned" : name;
    }

    static boolean isForbidden(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return false;
        }
        return Character.isISOControl(c)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || isDirection(c)
                || isInvisible(c);
    }

    private static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0x200B
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x2060 && c <= 0x2064)
                || c == 0xFEFF
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
