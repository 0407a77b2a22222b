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

    private final String text;
    private final int[] starts;
    /** Of each word, in small letters, as {@link String#hashCode} counts. */
    private final int[] hashes;

    private final boolean digits;
    /** One bit for each sign of ASCII. */
    private final long lowSigns;

    private final long highSigns;

    private Tokens(String text, int[] starts, int[] hashes, Gatherer gathered) {
        this.text = text;
        this.starts = starts;
        this.hashes = hashes;
        this.digits = gathered.digits;
        this.lowSigns = gathered.lowSigns;
        this.highSigns = gathered.highSigns;
    }

    static Tokens of(String text) {
        return new Gatherer().tokens(text);
    }

    /** Takes one text after the other apart, in the same room. */
    static final class Gatherer {

        private char[] letters = {};
        private int[] starts = {};
        private int[] hashes = {};
        private int length;
        private int count;
        private boolean digits;
        private long lowSigns;
        private long highSigns;

        Tokens tokens(String text) {
            take(text);
            int at = 0;
            while (at < length) {
                at = isWord(letters[at]) ? takeWord(at) : takeSign(at);
            }
            return new Tokens(text, Arrays.copyOf(starts, count), Arrays.copyOf(hashes, count), this);
        }

        private void take(String text) {
            length = text.length();
            count = 0;
            digits = false;
            lowSigns = 0;
            highSigns = 0;
            if (length > letters.length) {
                letters = new char[2 * length];
                starts = new int[length];
                hashes = new int[length];
            }
            text.getChars(0, length, letters, 0);
        }

        /** Takes what is part of no word; gives what follows. */
        private int takeSign(int at) {
            char c = letters[at];
            if (c < 0x40) {
                lowSigns |= 1L << c;
            } else if (c < 0x80) {
                highSigns |= 1L << c;
            }
            return at + 1;
        }

        /** Takes the word that starts here; gives where it ends. */
        private int takeWord(int start) {
            int hash = 0;
            int at = start;
            while (at < length && isWord(letters[at])) {
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

    /** Whether a sign of ASCII that is neither letter nor digit stands in the text. */
    boolean hasSign(char sign) {
        return ((sign < 0x40 ? lowSigns : highSigns) & 1L << sign) != 0;
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

    List<String> words() {
        return IntStream.range(0, starts.length).mapToObj(this::word).toList();
    }
}
