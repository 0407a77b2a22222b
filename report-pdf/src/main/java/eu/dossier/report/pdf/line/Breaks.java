package eu.dossier.report.pdf.line;

/** Where text may break, apart from hyphenation. One kind for each place before a character, and for the end. */
final class Breaks {

    static final byte NEVER = 0;
    /** Between words. */
    static final byte SPACE = 1;
    /** After a hyphen, a dash, a slash: good, with nothing added. */
    static final byte INSIDE = 2;
    /** A literal or an address, at a place that is not good but better than none. */
    static final byte ANYWHERE = 3;
    /** Where a hyphen has to be added. */
    static final byte HYPHEN = 4;
    /** Where the text asks for it. */
    static final byte FORCED = 5;
    /** In the middle of a word that is wider than the line: the last resort. */
    static final byte TORN = 6;

    /** Between two characters of a script without spaces: as good as a space. */
    static final byte SPACELESS = 7;

    /** A space inside a date, or before a unit: a line ends there only when nothing else is left. */
    static final byte TIED = 8;
    /** Between a number and what it counts: a line ends there only where others would be much too short. */
    static final byte COUNTED = 11;
    /** Inside the name of a host: worse than elsewhere in an address. */
    static final byte DEAR = 9;
    /** Between the start of an address and its host: worse still. */
    static final byte DEARER = 10;

    private static final boolean[] BREAKS_AFTER = set("/\\-&;,:|)]}");
    private static final boolean[] BREAKS_BEFORE = set("._?=@#%~+([{");

    private Breaks() {}

    private static boolean[] set(String characters) {
        boolean[] set = new boolean[128];
        characters.chars().forEach(c -> set[c] = true);
        return set;
    }

    private static boolean isIn(boolean[] set, char c) {
        return c < set.length && set[c];
    }

    /** Whether a space may stretch and lines may break at it; the non-breaking ones are not among them. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || (c >= '\u2000' && c <= '\u200A' && c != '\u2007') || c == '\u3000';
    }

    /** Kind of the place before {@code at} in running text. */
    static byte inProse(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before > '/' && before < '\u2000') {
            // Nearly all: nothing that a line may end behind.
            return NEVER;
        }
        if (before == '\n') {
            return FORCED;
        }
        if (after == '\n' || isSpace(after)) {
            return NEVER;
        }
        if (isSpace(before)) {
            return Ties.kind(text, at);
        }
        if (EastAsian.breaks(text, at)) {
            return SPACELESS;
        }
        return insideWord(text, at) ? INSIDE : NEVER;
    }

    private static boolean insideWord(String text, int at) {
        char before = text.charAt(at - 1);
        if (before == '\u2014' || before == '\u2013') {
            return Character.isLetter(text.charAt(at)) && at > 1 && Character.isLetter(text.charAt(at - 2));
        }
        return (before == '-' || before == '\u2010' || before == '/')
                && letters(text, at, 2)
                && at > 2
                && Character.isLetterOrDigit(text.charAt(at - 2))
                && Character.isLetterOrDigit(text.charAt(at - 3));
    }

    private static boolean letters(String text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (i >= text.length() || !Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Kind of the place before {@code at} in a literal or an address. */
    static byte inLiteral(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == '\n') {
            return FORCED;
        }
        if (after == '\n' || isSpace(after) || Character.isLowSurrogate(after)) {
            return NEVER;
        }
        if (isSpace(before)) {
            return SPACE;
        }
        boolean breaksAfter = isIn(BREAKS_AFTER, before) && !isPunctuation(after);
        boolean breaksBefore = isIn(BREAKS_BEFORE, after) && !isPunctuation(before);
        return breaksAfter || breaksBefore ? INSIDE : ANYWHERE;
    }

    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c);
    }

    /** Whether a line may end there with nothing added and nothing torn. */
    static boolean isGood(byte kind) {
        return switch (kind) {
            case SPACE, INSIDE, SPACELESS, COUNTED, TIED, DEAR, DEARER -> true;
            default -> false;
        };
    }

    /** Whether a place parts a word in two that are set by themselves. */
    static boolean parts(byte kind) {
        return kind == INSIDE || kind == SPACELESS || kind == DEAR || kind == DEARER;
    }
}
