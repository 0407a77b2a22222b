package eu.dossier.report.pdf.line;

import java.util.List;

/** Finds the places where a paragraph may break. */
final class BreakFinder {

    private BreakFinder() {}

    /**
     * @param ends where each run ends
     * @return the kind of each place: before each character, and at the end
     */
    static <S> byte[] find(CharSequence text, List<Run<S>> runs, int[] ends) {
        byte[] kinds = new byte[text.length() + 1];
        int run = 0;
        for (int i = 1; i < text.length(); i++) {
            while (ends[run] <= i) {
                run++;
            }
            kinds[i] = kind(text, i, runs.get(run).look().breaking());
        }
        return kinds;
    }

    private static byte kind(CharSequence text, int at, Breaking breaking) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return switch (breaking) {
            case PROSE, NAME -> Breaks.between(before, after, at + 1 < text.length() ? text.charAt(at + 1) : ' ');
            case LITERAL -> Breaks.inLiteral(before, after);
        };
    }
}
