package eu.dossier.briefing.leak.search;

import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.core.release.Secret;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Many needles, looked for in one pass. Each is entered under three of its letters, the three that fewest others are
 * entered under; where the text shows such three letters, the needles under them are compared.
 */
public final class Needles {

    private static final int GRAM = 3;
    private static final int FEWEST_BUCKETS = 1 << 10;
    private static final int MOST_BUCKETS = 1 << 16;

    private final List<Needle> needles;
    private final int[] offsets;
    private final int[] next;
    private final int[] heads;
    private final int mask;

    private Needles(List<Needle> needles) {
        this.needles = needles;
        offsets = new int[needles.size()];
        next = new int[needles.size()];
        int buckets = FEWEST_BUCKETS;
        while (buckets < needles.size() * 8 && buckets < MOST_BUCKETS) {
            buckets *= 2;
        }
        mask = buckets - 1;
        heads = new int[buckets];
        Arrays.fill(heads, -1);
        int[] load = new int[buckets];
        for (int i = 0; i < needles.size(); i++) {
            enter(i, load);
        }
    }

    /** All spellings of the secrets, those that say too little left out. */
    public static Needles of(List<Secret> secrets) {
        List<Needle> needles = new ArrayList<>();
        for (Secret secret : onceEach(secrets)) {
            Spellings.of(secret).stream().filter(Needle::isTelling).forEach(needles::add);
        }
        return new Needles(needles);
    }

    /** What several items hold is looked for once, and told of the first of them. */
    private static Collection<Secret> onceEach(List<Secret> secrets) {
        Map<Secret, Secret> first = new LinkedHashMap<>();
        for (Secret secret : secrets) {
            first.putIfAbsent(new Secret("", secret.kind(), secret.value(), secret.language()), secret);
        }
        return first.values();
    }

    /** Needles for runs of words out of prose, which are quoted rather than repeated by chance. */
    public static Needles quotations(List<Secret> secrets) {
        List<Needle> needles = new ArrayList<>();
        for (Secret secret : onceEach(secrets)) {
            needles.addAll(Quotations.of(secret));
        }
        return new Needles(needles);
    }

    public int size() {
        return needles.size();
    }

    /** The same without the spellings that stand in {@code seen}. */
    public Needles without(Haystack seen) {
        boolean[] found = new boolean[needles.size()];
        scan(seen, (index, at) -> found[index] = true);
        List<Needle> rest = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                rest.add(needles.get(i));
            }
        }
        return new Needles(rest);
    }

    /**
     * The same without what the audience reads anyway. A text that it reads as a whole is no secret, nor is a sentence out
     * of a longer text that it reads as a sentence of another; but a text that is a sentence of another is quoted there.
     */
    public Needles withoutTexts(Collection<String> readAnyway) {
        Set<String> texts = new HashSet<>();
        Set<String> sentences = new HashSet<>();
        for (String text : readAnyway) {
            texts.add(folded(text));
            Spellings.sentences(text).forEach(sentence -> sentences.add(folded(sentence)));
        }
        return new Needles(needles.stream()
                .filter(needle -> !texts.contains(needle.folded()))
                .filter(needle -> !needle.isSentence() || !sentences.contains(needle.folded()))
                .toList());
    }

    private static String folded(String text) {
        Haystack hay = new Haystack(text.length());
        hay.text(text);
        return new String(hay.letters(), 0, hay.size());
    }

    /** Hands over each secret that is found with the index of its first letter, as often as it is found. */
    public void find(Haystack hay, ObjIntConsumer<Secret> found) {
        scan(hay, (index, at) -> found.accept(needles.get(index).secret(), at));
    }

    private interface Hit {
        void at(int needle, int letter);
    }

    private void scan(Haystack hay, Hit hit) {
        if (needles.isEmpty()) {
            return;
        }
        char[] letters = hay.letters();
        int last = hay.size() - GRAM;
        for (int i = 0; i <= last; i++) {
            for (int n = heads[bucket(letters[i], letters[i + 1], letters[i + 2])]; n >= 0; n = next[n]) {
                int at = i - offsets[n];
                if (needles.get(n).isAt(hay, at)) {
                    hit.at(n, at);
                }
            }
        }
    }

    private void enter(int index, int[] load) {
        Needle needle = needles.get(index);
        int best = 0;
        for (int i = 1; i + GRAM <= needle.length(); i++) {
            if (load[bucket(needle, i)] < load[bucket(needle, best)]) {
                best = i;
            }
        }
        int bucket = bucket(needle, best);
        load[bucket]++;
        offsets[index] = best;
        next[index] = heads[bucket];
        heads[bucket] = index;
    }

    private int bucket(Needle needle, int at) {
        return bucket(needle.letter(at), needle.letter(at + 1), needle.letter(at + 2));
    }

    private int bucket(char a, char b, char c) {
        return ((a * 0x2F0B) ^ (b * 0x1F35) ^ (c * 0x00A7)) & mask;
    }
}
