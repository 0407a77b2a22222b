package eu.dossier.core.check;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How easily a text is read, 0 (very hard) to 100 (very easy), by the formula made for its language: Flesch (1948) for
 * English, Kandel and Moles (1958) for French, Douma (1960) for Dutch, Amstad (1978) for German, Franchina and Vacca (1986)
 * for Italian. Syllables are counted by groups of vowels, so a figure is right within a few points.
 */
public final class Readability {

    static final int FEWEST_WORDS = 40;

    /** start - sentence x words per sentence - syllable x syllables per word. */
    private record Formula(double start, double sentence, double syllable) {}

    private static final Map<String, Formula> FORMULAS = Map.of(
            "en", new Formula(206.835, 1.015, 84.6),
            "fr", new Formula(207.0, 1.015, 73.6),
            "nl", new Formula(206.84, 0.93, 77.0),
            "de", new Formula(180.0, 1.0, 58.5),
            "it", new Formula(217.0, 1.3, 60.0));

    private Readability() {}

    /** Whether there is a formula for a language. */
    public static boolean knows(String language) {
        return FORMULAS.containsKey(language);
    }

    /**
     * The ease of a text.
     *
     * @param text plain or in CommonMark; paragraphs are parted by an empty line
     * @param language ISO 639 code: {@code fr}
     * @return 0 to 100; empty for a language without a formula and for a text of fewer than {@value #FEWEST_WORDS} words
     */
    public static OptionalDouble ease(String text, String language) {
        Formula formula = FORMULAS.get(language);
        String plain = Prose.plain(text);
        List<String> words = Tokens.of(plain).words();
        if (formula == null || words.size() < FEWEST_WORDS) {
            return OptionalDouble.empty();
        }
        double sentences = Prose.sentences(plain).size();
        double syllables =
                words.stream().mapToInt(word -> Prose.syllables(word, language)).sum();
        double ease = formula.start
                - formula.sentence * words.size() / sentences
                - formula.syllable * syllables / words.size();
        return OptionalDouble.of(Math.clamp(ease, 0, 100));
    }
}
