package eu.dossier.core.check;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How easily a text is read, 0 (very hard) to 100 (very easy), by the formula made for its language: Flesch for English,
 * Kandel and Moles for French, Douma for Dutch, Amstad for German.
 */
final class Readability {

    static final int FEWEST_WORDS = 40;

    /** start - sentence x words per sentence - syllable x syllables per word. */
    private record Formula(double start, double sentence, double syllable) {}

    private static final Map<String, Formula> FORMULAS = Map.of(
            "en", new Formula(206.835, 1.015, 84.6),
            "fr", new Formula(207.0, 1.015, 73.6),
            "nl", new Formula(206.84, 0.93, 77.0),
            "de", new Formula(180.0, 1.0, 58.5));

    private Readability() {}

    /** The ease of a text; empty for a language without a formula and for a text too short to say. */
    static OptionalDouble ease(String text, String language) {
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
