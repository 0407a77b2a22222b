package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.diagnostic.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a pointer to a line and a column, in the file that {@link #CASE} shows. */
class PositionsTest {

    private static final String CASE = Cases.SMALLEST + """
        sources:
          - id: report
            publisher: "A 😀 newspaper"
            url: https://example.org/
        timeline: [{when: 2021-03, text: {en: Found., fr: Trouvé.}}]
        """;

    private static final Positions POSITIONS = Cases.read(CASE).positions();

    private static String shown(SourceSpan span) {
        return "%d:%d+%d".formatted(span.line(), span.column(), span.length());
    }

    @ParameterizedTest(name = "{0} stands at {1}")
    @CsvSource({
        "/case/id, 3:7+6",
        "/marking, 7:10+5",
        "/sources/0/publisher, 13:16+16",
        "/sources/0/url, 14:10+20",
        "/timeline/0/when, 15:19+7",
        "/timeline/0/text/fr, 15:51+7",
    })
    void valueIsShownItself(String pointer, String place) {
        assertThat(shown(POSITIONS.of(pointer))).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0} is shown at {1}")
    @CsvSource({
        "/case, 2:1+4",
        "/sources, 11:1+7",
        "/timeline/0/text, 15:28+4",
    })
    void mappingOrListIsShownByItsKey(String pointer, String place) {
        assertThat(shown(POSITIONS.of(pointer))).isEqualTo(place);
    }

    @Test
    void itemOfAListIsShownByItsFirstKey() {
        assertThat(shown(POSITIONS.of("/sources/0"))).isEqualTo("12:5+2");
    }

    @ParameterizedTest(name = "{0} is shown at {1}")
    @CsvSource({
        "/sources/0/published, 12:5+2",
        "/sources/7/publisher, 11:1+7",
        "/sources/x, 11:1+7",
        "/sources/99999999999, 11:1+7",
        "/marking/tlp, 7:10+5",
    })
    void whatIsNotThereIsShownAtWhatIsAroundIt(String pointer, String place) {
        assertThat(shown(POSITIONS.of(pointer))).isEqualTo(place);
    }

    @Test
    void whatIsNowhereIsShownAtTheTop() {
        assertThat(shown(POSITIONS.of("/glossary"))).isEqualTo("1:1+6");
        assertThat(shown(POSITIONS.of(""))).isEqualTo("1:1+6");
    }

    @Test
    void keyIsFoundByItsValue() {
        assertThat(shown(POSITIONS.ofKey("/sources/0/url"))).isEqualTo("14:5+3");
        assertThat(shown(POSITIONS.ofKey("/sources/0"))).isEqualTo("12:5+2");
    }

    @Test
    void spanCarriesTheLineItself() {
        assertThat(POSITIONS.of("/sources/0/publisher").text()).isEqualTo("    publisher: \"A 😀 newspaper\"");
    }

    @Test
    void fileThatCouldNotBeReadHasNoPlaces() {
        Positions none = Cases.read("case.yaml", "").positions();
        assertThat(none.of("/case")).isEqualTo(SourceSpan.ofFile("case.yaml"));
    }
}
