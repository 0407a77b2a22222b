package eu.dossier.report.pdf.line;

import java.util.Set;

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

    private static final Set<String> UNITS = Set.of(
            "%",
            "\u2030", "\u20AC", "$", "\u00A3", "\u00B0C", "km", "m", "cm", "kg", "g", "t", "B", "kB", "KB", "MB", "GB",
            "TB", "PB", "KiB", "MiB", "GiB", "Mo", "Go", "To", "kbit/s", "Mbit/s", "Gbit/s", "h", "min", "s", "ms",
            "Uhr", "uur", "EUR", "USD", "GBP", "CHF", "UTC", "GMT", "CET", "CEST");

    /** Marks that French sets off by a space, which may not come to stand at the start of a line. */
    private static final String TIED_TO_WHAT_PRECEDES = ":;?!\u00BB%";

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
            return tied(text, at) ? NEVER : SPACE;
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

    /** Whether what stands on both sides of a space belongs together: a number and its unit, French punctuation. */
    private static boolean tied(String text, int at) {
        char after = text.charAt(at);
        char beforeSpace = at > 1 ? text.charAt(at - 2) : ' ';
        if (beforeSpace == '\u00AB') {
            return true;
        }
        boolean alone = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
        if (alone && TIED_TO_WHAT_PRECEDES.indexOf(after) >= 0) {
            return true;
        }
        return Character.isDigit(beforeSpace) && isUnit(text, at);
    }

    private static boolean isUnit(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 8 && isPartOfUnit(text.charAt(end))) {
            end++;
        }
        return end > at && UNITS.contains(text.substring(at, end));
    }

    private static boolean isPartOfUnit(char c) {
        return Character.isLetter(c) || "%\u2030\u20AC$\u00A3\u00B0/".indexOf(c) >= 0;
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

    /** Whether a word of running text is no word but an address, a path, a hash: then it breaks as a literal. */
    static boolean isAddress(String text, int from, int to) {
        int digits = 0;
        int slashes = 0;
        boolean at = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            slashes += c == '/' || c == '\\' ? 1 : 0;
            at |= c == '@' || (c == '[' && i + 1 < to && (text.charAt(i + 1) == '.' || text.charAt(i + 1) == ':'));
        }
        return slashes >= 2 || (at && to - from > 4) || (digits >= 4 && to - from >= 20);
    }
}
