package eu.dossier.core.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in small letters, and where they start. A word is a run of letters and digits; what stands between
 * two words, a hyphen too, does not count.
 */
final class Tokens {

    private final List<String> words;
    /** Hashes of the words, side by side: a search over a case reads them all, again and again. */
    private final int[] hashes;

    private final int[] starts;
    private final boolean digits;

    private Tokens(List<String> words, int[] starts, boolean digits) {
        this.words = words;
        this.hashes = words.stream().mapToInt(String::hashCode).toArray();
        this.starts = starts;
        this.digits = digits;
    }

    static Tokens of(String text) {
        List<String> words = new ArrayList<>(text.length() / 5 + 1);
        int[] starts = new int[text.length() / 5 + 4];
        int start = -1;
        boolean digits = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                if (words.size() == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[words.size()] = start;
                digits |= text.charAt(start) >= '0' && text.charAt(start) <= '9';
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return new Tokens(words, starts, digits);
    }

    /** Letters outside the basic plane come as surrogates; they are parts of words like others. */
    private static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** Whether any word begins with a digit. */
    boolean hasDigits() {
        return digits;
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    int hash(int i) {
        return hashes[i];
    }

    int start(int i) {
        return starts[i];
    }

    /** Whether these words stand here, one after the other. */
    boolean standsAt(int i, List<String> sought) {
        return i + sought.size() <= words.size()
                && words.subList(i, i + sought.size()).equals(sought);
    }

    List<String> words() {
        return words;
    }
}
