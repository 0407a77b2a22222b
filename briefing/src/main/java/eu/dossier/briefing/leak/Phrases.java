package eu.dossier.briefing.leak;

import eu.dossier.briefing.leak.text.Haystack;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fixed texts, word for word: what stands within one of them was not told by a case. */
final class Phrases {

    private final Supplier<? extends Collection<String>> texts;
    private volatile @Nullable List<Haystack> folded;

    /** @param texts asked for when the first thing is found: most files are clean */
    Phrases(Supplier<? extends Collection<String>> texts) {
        this.texts = texts;
    }

    private List<Haystack> folded() {
        List<Haystack> known = folded;
        if (known == null) {
            known = texts.get().stream()
                    .map(Phrases::fold)
                    .filter(phrase -> phrase.size() > 0)
                    .toList();
            folded = known;
        }
        return known;
    }

    private static Haystack fold(String text) {
        Haystack phrase = new Haystack(text.length());
        phrase.text(text);
        return phrase;
    }

    /** Whether letters of a file, from one index to before another, stand within one of the texts, and all of it is there. */
    boolean cover(Haystack hay, int from, int to) {
        return folded().stream().anyMatch(phrase -> covers(phrase, hay, from, to));
    }

    private static boolean covers(Haystack phrase, Haystack hay, int from, int to) {
        for (int i = 0; i + to - from <= phrase.size(); i++) {
            int start = from - i;
            if (start >= 0
                    && start + phrase.size() <= hay.size()
                    && hay.isSame(start, phrase, 0, phrase.size())
                    && isWhole(phrase, hay, start)) {
                return true;
            }
        }
        return false;
    }

    /** A text of one word has to stand alone, or in capitals: in the middle of a sentence somebody says it. */
    private static boolean isWhole(Haystack phrase, Haystack hay, int start) {
        boolean alone = isOneWord(phrase) && !isInCapitals(phrase, hay, start);
        int least = alone ? Haystack.HARD : Haystack.SOFT;
        return hay.gap(start) >= least && hay.gap(start + phrase.size()) >= least;
    }

    private static boolean isInCapitals(Haystack phrase, Haystack hay, int start) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.isUpper(i) || !hay.isUpper(start + i)) {
                return false;
            }
        }
        return phrase.size() > 1;
    }

    private static boolean isOneWord(Haystack phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            if (phrase.gap(i) != Haystack.NONE) {
                return false;
            }
        }
        return true;
    }
}
