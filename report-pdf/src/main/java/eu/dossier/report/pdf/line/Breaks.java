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

    private Breaks() {}

    /** Whether a space may stretch and lines may break at it; the non-breaking ones are not among them. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || (c >= '\u2000' && c <= '\u200A' && c != '\u2007') || c == '\u3000';
    }

    /** Kind of the place between two characters of running text. */
    static byte between(char before, char after, char next) {
        if (before == '\n') {
            return FORCED;
        }
        if (after == '\n' || isSpace(after)) {
            return NEVER;
        }
        if (isSpace(before)) {
            return SPACE;
        }
        if (before == '\u2014' || before == '\u2013') {
            return Character.isLetter(after) ? INSIDE : NEVER;
        }
        if ((before == '-' || before == '\u2010') && Character.isLetter(after) && Character.isLetter(next)) {
            return INSIDE;
        }
        return NEVER;
    }

    /** Kind of the place between two characters of a literal or an address. */
    static byte inLiteral(char before, char after) {
        if (before == '\n') {
            return FORCED;
        }
        if (after == '\n' || isSpace(after) || Character.isLowSurrogate(after)) {
            return NEVER;
        }
        if (isSpace(before)) {
            return SPACE;
        }
        boolean breaksAfter = "/\\-&;,:|)]}".indexOf(before) >= 0 && before != after;
        boolean breaksBefore = "._?=@#%~+([{".indexOf(after) >= 0 && before != after;
        return breaksAfter || breaksBefore ? INSIDE : ANYWHERE;
    }
}
