package eu.dossier.templates.name;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

    private static KnownNames names(String... names) {
        KnownNames known = new KnownNames();
        for (String name : names) {
            known.add(name);
        }
        return known;
    }

    /** The text with what was found in brackets. */
    private static String marked(KnownNames names, String text) {
        StringBuilder marked = new StringBuilder();
        for (Inline inline : names.mark(new Inline.Text(text))) {
            marked.append(inline instanceof Inline.Name name ? "[" + name.text() + "]" : ((Inline.Text) inline).text());
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Innenministerium schweigt. | Das [Innenministerium] schweigt.",
                "Sprecher des Innenministeriums | Sprecher des [Innenministeriums]",
                "An Bergenhausenstauffenberger, heute | An [Bergenhausenstauffenberger], heute",
                "Dr. Eva Bergenhausenstauffenberger kam | Dr. [Eva Bergenhausenstauffenberger] kam",
                "Eva kam; Eva ging | Eva kam; Eva ging",
                "innenministerium, Innenministeriumsgebäude | innenministerium, Innenministeriumsgebäude",
                "‘Crédit de l’Est’ said so | ‘[Crédit de l’Est]’ said so",
                "Crédit de l'Est | [Crédit de l'Est]",
            })
    void namesAreFoundAsWholeWordsAndTheLongestCounts(String text, String expected) {
        KnownNames names = names(
                "Innenministerium",
                "Bergenhausenstauffenberger",
                "Eva Bergenhausenstauffenberger",
                "Crédit de l’Est",
                "the website");
        assertThat(marked(names, text)).isEqualTo(expected);
    }

    @Test
    void commonWordsAndDescriptionsAreNoNames() {
        KnownNames names = names("portal", "A b c d e f g h i j k l m", "", " ,;");
        assertThat(marked(names, "the portal A b c d e f g h i j k l m")).doesNotContain("[");
    }

    @Test
    void aTextWithoutNamesStaysTheSame() {
        Inline.Text text = new Inline.Text("nothing here");
        assertThat(names("Nobody").mark(text)).containsExactly(text);
    }
}
