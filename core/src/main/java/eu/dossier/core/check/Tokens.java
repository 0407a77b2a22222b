package eu.dossier.core.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of a text in small letters, and where they start. A word is a run of letters and digits; what stands between
 * two words, a hyphen too, does not count. Words are made as strings only when asked for: a large case has more of them
 * than anyone looks at.
 */
final class Tokens {

    private static final int[] NONE = {};
    /** About so many a word has, with the space after it; only to make room in time. */
    private static final int LETTERS = 6;

    private static final int SPARE = 4;

    private final String text;
    private final int[] starts;
    /** Of each word, in small letters, as {@link String#hashCode} counts. */
    private final int[] hashes;

    private final boolean digits;

    private Tokens(String text, int[] starts, int[] hashes, boolean digits) {
        this.text = text;
        this.starts = starts;
        this.hashes = hashes;
        this.digits = digits;
    }

    static Tokens of(String text) {
        Gatherer gatherer = new Gatherer(text);
        int at = 0;
        while (at < text.length()) {
            at = isWord(gatherer.letters[at]) ? gatherer.take(at) : at + 1;
        }
        return new Tokens(
                text,
                Arrays.copyOf(gatherer.starts, gatherer.count),
                Arrays.copyOf(gatherer.hashes, gatherer.count),
                gatherer.digits);
    }

    /** Words as they are found. */
    private static final class Gatherer {

        private final char[] letters;
        private int[] starts = NONE;
        private int[] hashes = NONE;
        private int count;
        private boolean digits;

        private Gatherer(String text) {
            letters = text.toCharArray();
        }

        /** Takes the word that starts here; gives where it ends. */
        private int take(int start) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count + (letters.length - start) / LETTERS + SPARE);
                hashes = Arrays.copyOf(hashes, starts.length);
            }
            int hash = 0;
            int at = start;
            while (at < letters.length && isWord(letters[at])) {
                hash = 31 * hash + small(letters[at]);
                at++;
            }
            digits |= letters[start] >= '0' && letters[start] <= '9';
            starts[count] = start;
            hashes[count++] = hash;
            return at;
        }
    }

    /** Letters outside the basic plane come as surrogates; they are parts of words like others. */
    private static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static char small(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(c);
    }

    /** Whether any word begins with a digit. */
    boolean hasDigits() {
        return digits;
    }

    int size() {
        return starts.length;
    }

    String word(int i) {
        int start = starts[i];
        char[] word = new char[end(i) - start];
        for (int k = 0; k < word.length; k++) {
            word[k] = small(text.charAt(start + k));
        }
        return new String(word);
    }

    int hash(int i) {
        return hashes[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        int end = starts[i] + 1;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether this word, in small letters, stands here. */
    boolean is(int i, String word) {
        if (hashes[i] != word.hashCode()) {
            return false;
        }
        int start = starts[i];
        int end = start + word.length();
        if (end > text.length() || (end < text.length() && isWord(text.charAt(end)))) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (small(text.charAt(start + k)) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether these words stand here, one after the other. */
    boolean standsAt(int i, List<String> sought) {
        if (i + sought.size() > starts.length) {
            return false;
        }
        for (int k = 0; k < sought.size(); k++) {
            if (!is(i + k, sought.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word stands anywhere. */
    boolean contains(String word) {
        for (int i = 0; i < starts.length; i++) {
            if (is(i, word)) {
                return true;
            }
        }
        return false;
    }

    List<String> words() {
        return IntStream.range(0, starts.length).mapToObj(this::word).toList();
    }
}
