package eu.dossier.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Terms to look for, each with something to say about it. Looking takes one pass over the words of a text, however many
 * terms there are.
 */
final class Terms<T> {

    private final WordMap<List<Term<T>>> byFirstWord;
    private final boolean empty;

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

    /** Gathers terms. */
    static final class Builder<T> {

        private final Map<String, List<Term<T>>> byFirstWord = new HashMap<>();

        /** Adds a term; one without any letter or digit is left out, since nothing could be found by it. */
        void add(String term, Locale language, T meaning) {
            List<String> words = Tokens.of(term).words();
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Term<>(words, language, meaning));
            }
        }

        Terms<T> build() {
            return new Terms<>(byFirstWord);
        }
    }

    private Terms(Map<String, List<Term<T>>> byFirstWord) {
        this.byFirstWord = new WordMap<>(byFirstWord);
        this.empty = byFirstWord.isEmpty();
    }

    boolean isEmpty() {
        return empty;
    }

    /** All terms in a text, in order. */
    List<Hit<T>> in(Subject.Version version) {
        Tokens tokens = version.tokens();
        List<Hit<T>> hits = List.of();
        for (int i = 0; i < tokens.size(); i++) {
            List<Term<T>> candidates = byFirstWord.at(tokens, i);
            if (candidates != null) {
                hits = hits.isEmpty() ? new ArrayList<>() : hits;
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
