package eu.dossier.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    /** Eight words of two syllables each. */
    private static final String SENTENCE = "Lady lady lady lady lady lady lady lady. ";

    private static final double A_TENTH = 0.1;

    @ParameterizedTest
    @CsvSource({"en, 29.5", "fr, 51.7", "nl, 45.4", "de, 55.0", "it, 86.6"})
    void weighsSentencesAndSyllablesAsTheFormulaOfTheLanguageDoes(String language, double ease) {
        assertThat(Readability.knows(language)).isTrue();
        assertThat(Readability.ease(SENTENCE.repeat(5), language)).hasValueCloseTo(ease, within(A_TENTH));
    }

    @Test
    void aParagraphEndsASentence() {
        String headless = "Lady lady lady lady lady lady lady lady\n\n".repeat(5);
        assertThat(Readability.ease(headless, "en")).isEqualTo(Readability.ease(SENTENCE.repeat(5), "en"));
    }

    @Test
    void staysOnTheScale() {
        assertThat(Readability.ease("We go on. ".repeat(20), "en")).hasValue(100);
        assertThat(Readability.ease("Unverantwortlichkeitsbeurteilungen ".repeat(50), "de"))
                .hasValue(0);
    }

    @Test
    void saysNothingOfALanguageWithoutAFormulaAndOfAFewWords() {
        assertThat(Readability.knows("es")).isFalse();
        assertThat(Readability.ease(SENTENCE.repeat(5), "es")).isEmpty();
        assertThat(Readability.ease(SENTENCE.repeat(4), "en")).isEmpty();
    }
}
