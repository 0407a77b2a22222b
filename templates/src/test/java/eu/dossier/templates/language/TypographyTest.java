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
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "quelque 210 000 personnes        | quelque 210~000 personnes",
                "entre 61 000 et 1 250 000 euros  | entre 61~000 et 1~250~000_euros",
                "en 2021 412 serveurs             | en 2021 412 serveurs",
                "au +32 800 55 501                | au +32 800 55 501",
                "au 02 555 01 00 ou +32 2 555 010 | au 02 555 01 00 ou +32 2 555 010",
            })
    void frenchGroupsOfDigitsStayTogether(String typed, String printed) {
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

    /** Word and browsers break at any space; a day without its month, or a number without its unit, reads badly. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "en | on 24 September 2026, 3 million | on 24_September 2026, 3_million",
                "en | 4 Maybe 2 marchers, 186 GB      | 4 Maybe 2 marchers, 186_GB",
                "fr | le 1er mai à 9 h 40, 3 millions | le 1er_mai à 9_h_40, 3_millions",
                "fr | 3 heures, le 24 septembre 2026  | 3 heures, le 24_septembre 2026",
                "nl | op 24 september om 9.40 uur     | op 24_september om 9.40_uur",
                "nl | 1,5 miljoen euro, 25 % ervan    | 1,5_miljoen_euro, 25_% ervan",
                "de | am 24. September um 9.40 Uhr    | am 24._September um 9.40_Uhr",
                "de | 1,5 Millionen Euro, 25 Prozent  | 1,5_Millionen_Euro, 25_Prozent",
                "it | il 24 settembre alle ore 9.40   | il 24_settembre alle ore_9.40",
                "it | 3 milioni di euro, 12 maggiori  | 3_milioni di euro, 12 maggiori",
            })
    void aDayStaysWithItsMonthAndANumberWithItsUnit(String language, String typed, String printed) {
        assertThat(set(language, typed)).isEqualTo(printed);
    }
}
