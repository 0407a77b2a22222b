package eu.dossier.templates.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every language says, against {@code language/sentences.txt}; and that all of them can say the same. */
class SentencesTest {

    private static final SentenceTable TABLE = table();

    private static SentenceTable table() {
        try {
            return SentenceTable.read(Path.of("src", "test", "resources", "language", "sentences.txt"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<SentenceTable.Row> rows() {
        return TABLE.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void sentence(SentenceTable.Row row) {
        assertThat(TABLE.say(row)).isEqualTo(row.expected());
    }

    @Test
    void theTableIsLarge() {
        assertThat(TABLE.rows()).hasSizeGreaterThan(250);
    }

    static Stream<Language> languages() {
        return Languages.builtIn().available().stream()
                .map(locale -> Languages.builtIn().find(locale).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMessageOfEveryLanguageIsWellFormed(Language language) {
        language.requireSound();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryMessage(Language language) {
        TreeSet<String> missing = new TreeSet<>(english().messages().keySet());
        missing.removeIf(SentencesTest::isOwnGrammar);
        missing.removeAll(language.messages().keySet());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noLanguageHasMessagesThatNobodyPrints(Language language) {
        TreeSet<String> surplus = new TreeSet<>(language.messages().keySet());
        surplus.removeIf(SentencesTest::isOwnGrammar);
        surplus.removeAll(english().messages().keySet());
        assertThat(surplus).isEmpty();
    }

    /** Keys that follow from the grammar of a language, so that another need not have them. */
    private static boolean isOwnGrammar(String key) {
        return Stream.of(
                                "rewrite.",
                                "class.",
                                "when.",
                                "about.",
                                "perhaps.",
                                "about-perhaps.",
                                "zone.",
                                "day.",
                                "clock.",
                                "plural.",
                                "number.million.")
                        .anyMatch(key::startsWith)
                || key.endsWith(".after");
    }

    private static Language english() {
        return Languages.builtIn().find(Locale.ENGLISH).orElseThrow();
    }

    @Test
    void aRegionSpeaksTheLanguageItShares() {
        assertThat(Languages.builtIn()
                        .find(Locale.forLanguageTag("nl-BE"))
                        .orElseThrow()
                        .locale())
                .isEqualTo(Locale.forLanguageTag("nl"));
        assertThat(Languages.builtIn().find(Locale.forLanguageTag("fi"))).isEmpty();
    }

    @Test
    void anAbsentArgumentIsNamed() {
        Sentences sentences = english().sentences(Optional.empty());
        assertThatThrownBy(() -> sentences.say("quote.said", Map.of("quote", "Yes.")))
                .isInstanceOf(LanguageException.class)
                .hasMessage("Message “quote.said” needs {by}, which was not given. Given: [quote].");
    }

    @Test
    void anAbsentMessageIsNamed() {
        Sentences sentences = english().sentences(Optional.empty());
        assertThatThrownBy(() -> sentences.say("no.such"))
                .hasMessage("The messages of language “en” have no key “no.such”. Add it.");
    }

    @Test
    void wordsOfAnotherLanguageStayMarked() {
        Sentences sentences = english().sentences(Optional.empty());
        Piece quote = Piece.foreign("Tout va bien.", Locale.FRENCH);
        Piece said = sentences.say("quote.said", Map.of("quote", quote, "by", "the ministry"));
        assertThat(said.runs())
                .containsExactly(
                        new Piece.Run("“", Optional.empty()),
                        new Piece.Run("Tout va bien", Optional.of(Locale.FRENCH)),
                        new Piece.Run(",” the ministry said.", Optional.empty()));
    }
}
