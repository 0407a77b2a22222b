package eu.dossier.core.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Terms to look for, each with something to say about it. Looking takes one pass over a text, however many terms there
 * are.
 */
final class Terms<T> {

    private static final int FILTER = 8191;

    private final Map<String, List<Term<T>>> byFirstWord = new HashMap<>();
    /** Hashes of first words: turns nearly every word away before the map is asked. */
    private final BitSet firstWords = new BitSet(FILTER + 1);

    /**
     * A term and what it means.
     *
     * @param words in small letters, in order
     * @param language of texts in which it counts; the root locale for all
     */
    record Term<T>(List<String> words, Locale language, T meaning) {

        boolean counts(Locale text) {
            return language.equals(Locale.ROOT) || language.getLanguage().equals(text.getLanguage());
        }
    }

    /** A term that was found, at a word of the text. */
    record Hit<T>(Term<T> term, int at) {}

    /** Adds a term; one without any letter or digit is left out, since nothing could be found by it. */
    void add(String term, Locale language, T meaning) {
        List<String> words = Tokens.of(term).words();
        if (!words.isEmpty()) {
            firstWords.set(words.get(0).hashCode() & FILTER);
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Term<>(words, language, meaning));
        }
    }

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** All terms in a text, in order. */
    List<Hit<T>> in(Subject.Version version) {
        Tokens tokens = version.tokens();
        if (byFirstWord.isEmpty()) {
            return List.of();
        }
        List<Hit<T>> hits = new ArrayList<>(0);
        int size = tokens.size();
        for (int i = 0; i < size; i++) {
            if (!firstWords.get(tokens.hash(i) & FILTER)) {
                continue;
            }
            List<Term<T>> candidates = byFirstWord.get(tokens.word(i));
            if (candidates != null) {
                addHits(candidates, tokens, i, version.language(), hits);
            }
        }
        return hits;
    }

    private void addHits(List<Term<T>> candidates, Tokens tokens, int at, Locale language, List<Hit<T>> hits) {
        for (Term<T> term : candidates) {
            if (term.counts(language) && tokens.standsAt(at, term.words())) {
                hits.add(new Hit<>(term, at));
            }
        }
    }
}
