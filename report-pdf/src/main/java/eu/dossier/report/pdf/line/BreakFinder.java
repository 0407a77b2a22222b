package eu.dossier.report.pdf.line;

import java.util.List;

/** Finds the places where a paragraph may break. */
final class BreakFinder {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char WORD_JOINER = '\u2060';

    private BreakFinder() {}

    /**
     * @param ends where each run ends
     * @return the kind of each place: before each character, and at the end
     */
    static <S> byte[] find(String text, List<Run<S>> runs, int[] ends) {
        byte[] kinds = new byte[text.length() + 1];
        int run = 0;
        int tokenEnd = 0;
        int hostEnd = 0;
        boolean address = false;
        boolean hosted = false;
        for (int i = 1; i < text.length(); i++) {
            while (ends[run] <= i) {
                run++;
            }
            if (i >= tokenEnd) {
                tokenEnd = endOfToken(text, i);
                address = Addresses.isAddress(text, i - 1, tokenEnd);
                hostEnd = address ? Addresses.endOfHost(text, i - 1, tokenEnd) : 0;
                hosted = hostEnd > i;
            }
            boolean literal = address || runs.get(run).look().breaking() == Breaking.LITERAL;
            byte kind = literal ? Breaks.inLiteral(text, i) : Breaks.inProse(text, i);
            if (hosted) {
                kind = i < hostEnd ? Addresses.inHost(text, i, kind) : Addresses.inPath(text, i, kind);
            }
            kinds[i] = kind;
        }
        EastAsian.markThai(text, kinds);
        return kinds;
    }

    private static int endOfToken(String text, int from) {
        int end = from;
        while (end < text.length()
                && !Breaks.isSpace(text.charAt(end))
                && text.charAt(end) != '\n'
                && !EastAsian.isIdeographic(text.charAt(end))) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    /** Whether a text holds characters that say where to break rather than being printed. */
    static boolean hasHints(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= SOFT_HYPHEN && isHint(c)) {
                return true;
            }
        }
        return false;
    }

    static boolean isHint(char c) {
        return c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == WORD_JOINER || c == '\uFEFF';
    }

    /** What a hint says of its place. */
    static byte kind(char hint) {
        return switch (hint) {
            case SOFT_HYPHEN -> Breaks.HYPHEN;
            case ZERO_WIDTH_SPACE -> Breaks.INSIDE;
            default -> Breaks.NEVER;
        };
    }
}
