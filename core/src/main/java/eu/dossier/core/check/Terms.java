package eu.dossier.core.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Terms to look for, each with something to say about it: an automaton after Aho and Corasick, of words instead of
 * letters. Looking takes one pass over the words of a text, however many terms there are and however alike.
 */
final class Terms<T> {

    private final Node<T> root;

    /**
     * A term and what it means.
     *
     * @param words in small letters, in order
     * @param language of texts in which it counts; the root locale for all
     * @param number of the term, in the order in which they were added
     */
    record Term<T>(List<String> words, Locale language, T meaning, int number) {

        boolean counts(Locale text) {
            return language.equals(Locale.ROOT) || language.getLanguage().equals(text.getLanguage());
        }
    }

    /** A term that was found, at a word of the text. */
    record Hit<T>(Term<T> term, int at) {

        private static final Comparator<Hit<?>> IN_ORDER = Comparator.<Hit<?>>comparingInt(Hit::at)
                .thenComparingInt(hit -> hit.term().number());
    }

    /** What has been read of a text, as far as terms begin with it. */
    private static final class Node<T> {

        private final Map<String, Node<T>> children = new HashMap<>();
        private final List<Term<T>> ending = new ArrayList<>();
        /** The same for a fixed set of children. */
        private WordMap<Node<T>> next = new WordMap<>(Map.of());
        /** The longest end of what has been read with which terms begin too; null for the beginning of all. */
        private @Nullable Node<T> fallback;
        /** The longest such end that is a term. */
        private @Nullable Node<T> shorter;

        /** Where the next word leads. */
        private Node<T> follow(Tokens tokens, int i) {
            Node<T> node = this;
            while (true) {
                Node<T> child = node.next.at(tokens, i);
                if (child != null) {
                    return child;
                }
                if (node.fallback == null) {
                    return node;
                }
                node = node.fallback;
            }
        }

        /** Where a word leads from the fallbacks of this node on. */
        private Node<T> fallbackOf(String word) {
            Node<T> node = this;
            while (node.fallback != null) {
                node = node.fallback;
                Node<T> child = node.children.get(word);
                if (child != null) {
                    return child;
                }
            }
            return node;
        }

        private void setFallback(Node<T> node) {
            fallback = node;
            shorter = node.ending.isEmpty() ? node.shorter : node;
        }
    }

    /** Gathers terms. */
    static final class Builder<T> {

        private final Node<T> root = new Node<>();
        private int terms;

        /** Adds a term; one without any letter or digit is left out, since nothing could be found by it. */
        void add(String term, Locale language, T meaning) {
            List<String> words = Tokens.of(term).words();
            Node<T> node = root;
            for (String word : words) {
                node = node.children.computeIfAbsent(word, unknown -> new Node<>());
            }
            if (!words.isEmpty()) {
                node.ending.add(new Term<>(words, language, meaning, terms++));
            }
        }

        Terms<T> build() {
            Deque<Node<T>> open = new ArrayDeque<>(List.of(root));
            while (!open.isEmpty()) {
                Node<T> node = open.poll();
                node.next = new WordMap<>(node.children);
                node.children.forEach((word, child) -> {
                    child.setFallback(node.fallbackOf(word));
                    open.add(child);
                });
            }
            return new Terms<>(root);
        }
    }

    private Terms(Node<T> root) {
        this.root = root;
    }

    boolean isEmpty() {
        return root.children.isEmpty();
    }

    /** The words with which terms begin: a text without any of them holds no term. */
    Set<String> firstWords() {
        return root.children.keySet();
    }

    /** All terms in a text, in order. */
    List<Hit<T>> in(Subject.Version version) {
        return in(version.tokens(), version.language());
    }

    List<Hit<T>> in(Tokens tokens, Locale language) {
        List<Hit<T>> hits = new ArrayList<>(0);
        Node<T> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.follow(tokens, i);
            for (Node<T> end = node; end != null; end = end.shorter) {
                addHits(end.ending, i, language, hits);
            }
        }
        hits.sort(Hit.IN_ORDER);
        return hits;
    }

    private void addHits(List<Term<T>> ending, int last, Locale language, List<Hit<T>> hits) {
        for (Term<T> term : ending) {
            if (term.counts(language)) {
                hits.add(new Hit<>(term, last - term.words().size() + 1));
            }
        }
    }
}
