package eu.dossier.core.check;

import eu.dossier.core.casefile.Likelihood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The published scales of likelihood, from {@code scales.tsv}. */
public final class Scales {

    private static final List<Term> TERMS = DataFile.rows("scales.tsv", 5).stream()
            .map(row -> new Term(
                    row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4))))
            .toList();

    private Scales() {}

    /**
     * A word of a scale.
     *
     * @param scale {@code icd-203}
     * @param row {@code A} or {@code B} where a scale has two rows of words that must not be mixed; else a dash
     * @param term the word, in English
     * @param from least percent
     * @param to greatest percent
     */
    public record Term(String scale, String row, String term, int from, int to) {}

    /** All words of a scale, from the least likely. */
    public static List<Term> of(Likelihood.Scale scale) {
        return TERMS.stream().filter(term -> term.scale().equals(scale.code())).toList();
    }

    /** The word that a judgement uses; empty when its scale does not have it. Capitals do not count. */
    public static Optional<Term> find(Likelihood likelihood) {
        String sought = likelihood.term().toLowerCase(Locale.ROOT).strip();
        return of(likelihood.scale()).stream()
                .filter(term -> term.term().equals(sought))
                .findFirst();
    }

    /** Every word of every scale, once. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        TERMS.forEach(term -> {
            if (!words.contains(term.term())) {
                words.add(term.term());
            }
        });
        return words;
    }
}
