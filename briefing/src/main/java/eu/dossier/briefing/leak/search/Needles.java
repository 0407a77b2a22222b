package eu.dossier.briefing.leak.search;

import eu.dossier.briefing.leak.search.Needle.Style;
import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.core.release.Secret;
import eu.dossier.core.release.Secrets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * Everything to look for: all spellings of the secrets, without what the audience reads anyway.
     *
     * @param letters of the case that the secrets are of
     */
    public static Needles of(Secrets secrets, CaseLetters letters) {
        List<Needle> spelt = letters.spellings().of(onceEach(secrets.hidden()), secrets.visibleDays());
        return new Needles(spelt).without(Known.of(secrets, letters));
    }

    /** What several items hold is looked for once, and told of the first of them. */
    private static Collection<Secret> onceEach(List<Secret> secrets) {
        Map<Secret, Secret> first = new LinkedHashMap<>();
        for (Secret secret : secrets) {
            first.putIfAbsent(new Secret("", secret.kind(), secret.value(), secret.language()), secret);
        }
        return first.values();
    }

    /**
     * A value that it reads as such is no secret, nor is a text that it reads as a whole, nor a sentence out of a longer text
     * that it reads as a sentence of another, nor words that it reads in any; but a text that is a sentence of another is
     * quoted there.
     */
    private Needles without(Known known) {
        boolean[] found = new boolean[needles.size()];
        scan(known.values(), (index, at) -> {
            Needle needle = needles.get(index);
            found[index] |= needle.style() != Style.QUOTATION && needle.isAt(known.values(), at);
        });
        scan(known.texts(), (index, at) -> found[index] |= isKnown(needles.get(index), at, known));
        List<Needle> rest = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                rest.add(needles.get(i));
            }
        }
        return new Needles(rest);
    }

    private static boolean isKnown(Needle needle, int at, Known known) {
        int end = at + needle.length();
        return switch (needle.style()) {
            case QUOTATION -> needle.isAt(known.texts(), at);
            case SENTENCE ->
                (known.isSentence(at, end) || known.isText(at, end)) && needle.hasLettersAt(known.texts(), at);
            case PROSE, WORD, NAME, LITERAL, NUMBER, DATE ->
                known.isText(at, end) && needle.hasLettersAt(known.texts(), at);
        };
    }

    /** Takes a secret that was found, and the letters that say it: from one index to before another. */
    public interface Finder {
        void found(Secret secret, int from, int to);
    }

    /** Hands over each secret that is found, as often as it is found. */
    public void find(Haystack hay, Finder finder) {
        scan(hay, (index, at) -> {
            Needle needle = needles.get(index);
            if (needle.isAt(hay, at)) {
                finder.found(needle.secret(), at, at + needle.length());
            }
        });
    }

    /** Takes a needle, and where it would begin: three of its letters are right. */
    private interface Candidate {
        void at(int needle, int letter);
    }

    private void scan(Haystack hay, Candidate candidate) {
        if (needles.isEmpty()) {
            return;
        }
        char[] letters = hay.letters();
        int last = hay.size() - GRAM;
        for (int i = 0; i <= last; i++) {
            for (int n = heads[bucket(letters[i], letters[i + 1], letters[i + 2])]; n >= 0; n = next[n]) {
                if (i >= offsets[n]) {
                    candidate.at(n, i - offsets[n]);
                }
            }
        }
    }

    private void enter(int index, int[] load) {
        Needle needle = needles.get(index);
        int best = 0;
        for (int i = 1; i + GRAM <= needle.length() && load[bucket(needle, best)] > 0; i++) {
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
