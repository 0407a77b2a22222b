package eu.dossier.briefing.leak.search;

/** The sentences of a text. */
final class Sentences {

    private Sentences() {}

    /** Takes one sentence, from its first character to behind its last. */
    interface Taker {
        void take(int from, int to);
    }

    /** Parted at the blanks behind a full stop and at line ends. */
    static void forEach(String text, Taker taker) {
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (isEnd(text.charAt(i - 1)) && Character.isWhitespace(c))) {
                taker.take(from, i);
                while (i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1))) {
                    i++;
                }
                from = i + 1;
            }
        }
        taker.take(from, text.length());
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }
}
