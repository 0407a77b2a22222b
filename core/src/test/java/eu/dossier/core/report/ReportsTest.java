package eu.dossier.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.check.Silenced;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

    private static final Diagnostic ERROR = Diagnostic.error(
            "D0301",
            new SourceSpan("cases/a b.yaml", 12, 13, 7, "  detected: 2019-03"),
            "It cannot have been noticed (2019-03) before it began (2019-04).",
            "Correct one of the two.");
    private static final Diagnostic NOTE =
            Diagnostic.info("D0208", SourceSpan.ofFile("case.yaml"), "Nothing refers to it.");

    @Test
    void textShowsPlaceLineCaretAndHelp() {
        assertThat(new TextReport(false).print(ERROR)).isEqualTo("""
            error[D0301]: It cannot have been noticed (2019-03) before it began (2019-04).
              --> cases/a b.yaml:12:13
               |
            12 |   detected: 2019-03
               |             ^^^^^^^
               = help: Correct one of the two.
            """);
    }

    @Test
    void sentencesAreBrokenIntoLinesWhereAskedForAndPlacesAreNot() {
        Diagnostic finding = Diagnostic.error(
                "D0301",
                new SourceSpan("a/file/with/a/very/long/name.yaml", 3, 1, 2, "a line of the file that stays as it is"),
                "One two three four five six.",
                "Do seven eight nine ten.");
        assertThat(new TextReport(false, 28).print(finding)).isEqualTo("""
            error[D0301]: One two three
              four five six.
             --> a/file/with/a/very/long/name.yaml:3:1
              |
            3 | a line of the file that stays as it is
              | ^^
              = help: Do seven eight
                      nine ten.
            """);
    }

    @Test
    void textOfAWholeFileHasNoLine() {
        assertThat(new TextReport(false).print(NOTE)).isEqualTo("""
            note[D0208]: Nothing refers to it.
             --> case.yaml
            """);
    }

    @Test
    void colourIsUsedOnlyWhenAskedFor() {
        assertThat(new TextReport(true).print(ERROR)).contains("\u001B[1;31merror[D0301]\u001B[0m");
        assertThat(new TextReport(false).print(ERROR)).doesNotContain("\u001B");
    }

    @Test
    void longLineIsCutAroundTheCaret() {
        String line = "x".repeat(300) + "HERE" + "y".repeat(300);
        Diagnostic found = Diagnostic.warning("D0999", new SourceSpan("f", 1, 301, 4, line), "Long.");
        String[] printed = new TextReport(false).print(found).split("\n", -1);
        int caret = printed[4].indexOf("^^^^");
        assertThat(printed[3].substring(caret, caret + 4)).isEqualTo("HERE");
        assertThat(printed[3]).hasSizeLessThan(120);
    }

    @Test
    void caretCountsCharactersAndNotHalvesOfThem() {
        Diagnostic found = Diagnostic.warning("D0999", new SourceSpan("f", 1, 3, 2, "\uD83D\uDE00ab"), "Smile.");
        assertThat(new TextReport(false).print(found)).contains("\n  |  ^^\n");
    }

    @Test
    void fileCannotSteerTheTerminal() {
        Diagnostic found = Diagnostic.warning(
                "D0999", new SourceSpan("f\u001B[2J", 1, 1, 1, "\u001B]0;owned\u0007"), "Bad \u001B[31m.");
        assertThat(new TextReport(false).print(found)).doesNotContain("\u001B").doesNotContain("\u0007");
    }

    @Test
    void summaryCountsEachSeverity() {
        assertThat(TextReport.summary(List.of(ERROR, ERROR, NOTE))).isEqualTo("2 errors, 1 note");
        assertThat(TextReport.summary(List.of())).isEmpty();
    }

    @Test
    void jsonHoldsWhatTextShows() {
        JsonNode json = JsonMapper.shared().readTree(JsonReport.print(List.of(ERROR, NOTE)));
        assertThat(json.get(0).get("code").asString()).isEqualTo("D0301");
        assertThat(json.get(0).get("severity").asString()).isEqualTo("error");
        assertThat(json.get(0).get("line").asInt()).isEqualTo(12);
        assertThat(json.get(0).get("hints").get(0).asString()).isEqualTo("Correct one of the two.");
        assertThat(json.get(1).has("line")).isFalse();
    }

    @Test
    void sarifKnowsAFindingAgainOnAnotherLine() {
        SourceSpan moved = new SourceSpan(
                ERROR.span().file(),
                ERROR.span().line() + 7,
                ERROR.span().column(),
                ERROR.span().length(),
                ERROR.span().text());
        Diagnostic later = new Diagnostic(ERROR.code(), ERROR.severity(), moved, ERROR.message(), ERROR.hints());
        assertThat(fingerprints(List.of(later))).isEqualTo(fingerprints(List.of(ERROR)));
        assertThat(fingerprints(List.of(ERROR, later, NOTE))).doesNotHaveDuplicates();
    }

    private static List<String> fingerprints(List<Diagnostic> found) {
        return JsonMapper.shared()
                .readTree(SarifReport.print("1.0", found, List.of()))
                .get("runs")
                .get(0)
                .get("results")
                .valueStream()
                .map(result ->
                        result.get("partialFingerprints").get("finding/v1").asString())
                .toList();
    }

    @Test
    void sarifNamesRulesPlacesAndSuppressions() {
        Silenced silenced = new Silenced(NOTE, "It is for later.", Optional.of("cert"));
        JsonNode run = JsonMapper.shared()
                .readTree(SarifReport.print("1.0", List.of(ERROR), List.of(silenced)))
                .get("runs")
                .get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        assertThat(rules.get(0).get("id").asString()).isEqualTo("D0208");
        assertThat(rules.get(1).get("shortDescription").get("text").asString()).isEqualTo("Noticed before it began");
        JsonNode result = run.get("results").get(0);
        assertThat(result.get("ruleIndex").asInt()).isEqualTo(1);
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").asString()).isEqualTo("cases/a%20b.yaml");
        assertThat(place.get("region").get("startColumn").asInt()).isEqualTo(13);
        assertThat(place.get("region").get("endColumn").asInt()).isEqualTo(20);
        JsonNode suppressed = run.get("results").get(1);
        assertThat(suppressed.get("suppressions").get(0).get("justification").asString())
                .isEqualTo("It is for later.");
    }
}
