package eu.dossier.core.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fixed mapping from words in small letters, which is asked for the words of a text where they stand, without making
 * strings of them. Most words of a text are in no mapping, and are turned away by one look into a table.
 */
final class WordMap<V> {

    private static final int SPARSE = 8;

    private final @Nullable String[] words;
    private final @Nullable Object[] values;
    private final int mask;

    WordMap(Map<String, V> entries) {
        int size = Integer.highestOneBit(SPARSE * entries.size() + 1) << 1;
        this.words = new String[size];
        this.values = new Object[size];
        this.mask = size - 1;
        entries.forEach(this::put);
    }

    private void put(String word, V value) {
        int slot = slot(word.hashCode());
        while (words[slot] != null) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        values[slot] = value;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    /** What a word of a text stands for; null when it is not among those here. */
    @SuppressWarnings("unchecked") // only values of this type are put in
    @Nullable
    V at(Tokens tokens, int i) {
        int slot = slot(tokens.hash(i));
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (tokens.is(i, word)) {
                return (V) values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }
}
