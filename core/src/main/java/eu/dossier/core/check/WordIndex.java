package eu.dossier.core.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * In which texts a word may stand. Most terms that rules look for stand in hardly any text, and a rule that asks here
 * first need not go through the words of all the others.
 */
final class WordIndex {

    private static final int NONE = -1;

    /** By the hash of a word, the last entry for it. */
    private final int[] last;

    private final int[] text;
    /** The entry before, for the same words. */
    private final int[] before;

    private int entries;

    /** An index of texts, which are known by their numbers from 0. */
    WordIndex(List<Tokens> texts) {
        int words = texts.stream().mapToInt(Tokens::size).sum();
        this.last = new int[Integer.highestOneBit(words + 1) << 1];
        this.text = new int[words];
        this.before = new int[words];
        Arrays.fill(last, NONE);
        for (int i = 0; i < texts.size(); i++) {
            add(i, texts.get(i));
        }
    }

    private void add(int number, Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            int slot = slot(tokens.hash(i));
            int earlier = last[slot];
            if (earlier == NONE || text[earlier] != number) {
                text[entries] = number;
                before[entries] = earlier;
                last[slot] = entries++;
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (last.length - 1);
    }

    /** The numbers of all texts in which one of these words, in small letters, stands; of a few others too. */
    BitSet textsWith(Set<String> words) {
        BitSet texts = new BitSet();
        for (String word : words) {
            for (int entry = last[slot(word.hashCode())]; entry != NONE; entry = before[entry]) {
                texts.set(text[entry]);
            }
        }
        return texts;
    }
}
