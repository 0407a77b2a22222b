package eu.dossier.templates.name;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedParty;
import eu.dossier.document.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that a case gives to people, bodies and products, as a tree of words: a text is searched for all of them in one
 * walk, however many there are.
 */
final class KnownNames {

    /** What is longer is a description rather than a name. */
    private static final int MOST_WORDS = 12;

    /** A last word may have an ending of its language: "des Innenministeriums". */
    private static final int LONGEST_ENDING = 2;

    private static final int LEAST_WITH_ENDING = 6;

    /** What may follow a word: each with what separates it from the word before. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean end;
    }

    private final Node root = new Node();

    static KnownNames of(ReleasedCase released) {
        KnownNames names = new KnownNames();
        released.parties().forEach(names::add);
        released.contacts().forEach(contact -> names.add(contact.name()));
        released.sources().forEach(source -> {
            source.publisher().ifPresent(names::add);
            source.author().ifPresent(names::add);
        });
        released.products().forEach(product -> {
            product.vendor().ifPresent(names::add);
            names.add(product.name());
        });
        return names;
    }

    private void add(ReleasedParty party) {
        add(party.name());
        party.shortName().ifPresent(this::add);
        party.legalName().ifPresent(this::add);
        party.aliases().forEach(this::add);
    }

    private void add(LocalText name) {
        name.texts().values().forEach(this::add);
    }

    /** Takes a name in; words without a capital are common ones. */
    void add(String name) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int end = nextWord(name, from); end > from && words.size() <= MOST_WORDS; end = nextWord(name, from)) {
            words.add(key(name, from, end));
            from = end;
        }
        boolean capital = name.chars().anyMatch(Character::isUpperCase);
        if (words.isEmpty() || words.size() > MOST_WORDS || !capital) {
            return;
        }
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        node.end = true;
    }

    /** The same text with every name in it marked; itself where it has none. */
    List<Inline> mark(Inline.Text text) {
        String words = text.text();
        List<Inline> marked = new ArrayList<>(1);
        int done = 0;
        int at = nextStart(words, 0);
        while (at < words.length()) {
            int end = endOfName(words, at);
            if (end > at) {
                plain(words, done, at, marked);
                marked.add(new Inline.Name(words.substring(at, end)));
                done = end;
            }
            at = nextStart(words, Math.max(end, endOfWord(words, at)));
        }
        if (done == 0) {
            return List.of(text);
        }
        plain(words, done, words.length(), marked);
        return marked;
    }

    private static void plain(String text, int from, int to, List<Inline> marked) {
        if (to > from) {
            marked.add(new Inline.Text(text.substring(from, to)));
        }
    }

    /** Where the longest name ends that begins here; not after {@code at} where none does. */
    private int endOfName(String text, int at) {
        Node node = root;
        int longest = at;
        int from = at;
        for (int end = endOfWord(text, at); end > from; end = nextWord(text, from)) {
            String word = key(text, from, end);
            if (endsName(node, word)) {
                longest = end;
            }
            Node found = node.next.get(word);
            if (found == null) {
                return longest;
            }
            node = found;
            from = end;
        }
        return longest;
    }

    private static boolean endsName(Node node, String word) {
        int shortest = word.length() > LEAST_WITH_ENDING ? word.length() - LONGEST_ENDING : word.length();
        for (int length = word.length(); length >= shortest; length--) {
            Node found = node.next.get(word.substring(0, length));
            if (found != null && found.end) {
                return true;
            }
        }
        return false;
    }

    private static String key(String text, int from, int to) {
        return text.substring(from, to).replace('\u00A0', ' ').replace('\u2019', '\'');
    }

    private static int nextWord(String text, int from) {
        int start = nextStart(text, from);
        return start == text.length() ? from : endOfWord(text, start);
    }

    private static int nextStart(String text, int from) {
        int start = from;
        while (start < text.length() && !isPartOfWord(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
