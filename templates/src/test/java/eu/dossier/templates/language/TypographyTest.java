package eu.dossier.templates.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks that people do not type, in the texts of a case. Below, "~" is a narrow no-break space and "_" a no-break one. */
class TypographyTest {

    private static String set(String language, String words) {
        return Languages.builtIn()
                .find(Locale.forLanguageTag(language))
                .orElseThrow()
                .typography(words)
                .replace('\u202F', '~')
                .replace('\u00A0', '_');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "C'est vrai?            | C’est vrai~?",
                "C'est vrai ?           | C’est vrai~?",
                "Quoi?! Non; jamais!    | Quoi~?! Non~; jamais~!",
                "Une seule raison: rien | Une seule raison_: rien",
                "Voici : rien           | Voici_: rien",
                "environ 25% du parc    | environ 25_% du parc",
                "environ 25 % du parc   | environ 25_% du parc",
                "«oui» ou « non »       | «~oui~» ou «~non~»",
                "il a dit \"oui\".      | il a dit «~oui~».",
                "\"Qui?\" dit-il        | «~Qui~?~» dit-il",
            })
    void frenchHasSpacesBeforeItsHighMarks(String typed, String printed) {
        assertThat(set("fr", typed)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "à 10:00 précises",
                "https://www.example.org/?page=2;x:y",
                "TLP:AMBER+STRICT",
                "100%25 dans une adresse",
                "un disque de 5\" et un de 8\"",
                "C:\\Windows",
            })
    void whatIsNoSentenceStaysAsItIsTyped(String text) {
        assertThat(set("fr", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "en | They say \"yes\", and \"no\". | They say “yes”, and “no”.",
                "nl | Zij zeggen \"ja\".            | Zij zeggen “ja”.",
                "de | Sie sagen \"ja\".             | Sie sagen „ja“.",
                "it | Dicono \"sì\".                | Dicono «sì».",
                "en | a 3.5\" disk                  | a 3.5\" disk",
                "en | msg:\"beacon\" x=\"y\"        | msg:\"beacon\" x=\"y\"",
            })
    void straightQuotesBecomeThoseOfTheLanguageWhereTheyArePlain(String language, String typed, String printed) {
        assertThat(set(language, typed)).isEqualTo(printed);
    }
}
