package eu.dossier.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.change.Change.FieldChange;
import eu.dossier.core.change.Change.Kind;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.report.ChangeReport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changed for an audience, and for nobody else. */
class ChangesTest {

    private static final Instant AT = Instant.parse("2021-05-26T08:00:00Z");
    private static final String HEAD = """
        schema: 1
        case: {id: X-1, status: investigating, language: en, title: {text: A case, marking: CLEAR}}
        marking: AMBER
        """;
    private static final String FIRST = HEAD + """
        revision: {number: 1, issued: 2021-05-25T10:00+02:00, marking: CLEAR}
        claims:
          - {id: count, text: Ten were hit., certainty: confirmed, marking: CLEAR}
          - {id: origin, text: It came from afar., certainty: reported, marking: AMBER}
        measures:
          - {id: closed, text: The door was closed., status: under_way, marking: CLEAR}
        timeline:
          - {when: 2021-05-24, text: It began., marking: CLEAR}
        """;
    private static final String SECOND = HEAD + """
        revision: {number: 2, issued: 2021-05-26T10:00+02:00, marking: CLEAR, changes: [count-now, origin, closed],
          summary: The number was corrected.}
        revision_history: [{number: 1, issued: 2021-05-25T10:00+02:00, marking: CLEAR}]
        claims:
          - {id: count, text: Ten were hit., certainty: confirmed, marking: CLEAR}
          - {id: count-now, text: Three were hit., certainty: confirmed, supersedes: [count], marking: CLEAR}
          - {id: origin, text: It came from next door., certainty: reported, marking: AMBER}
        measures:
          - {id: closed, text: The door was closed., status: done, marking: CLEAR}
        timeline:
          - {when: 2021-05-23, text: Someone tried the handle., marking: CLEAR}
          - {when: 2021-05-24, text: It began., marking: CLEAR}
        """;

    @Test
    void newThingsAreToldWithAllThatTheySay() {
        Change added = only(between(FIRST, SECOND, "press"), "count-now");
        assertThat(added.kind()).isEqualTo(Kind.ADDED);
        assertThat(added.fields())
                .contains(
                        new FieldChange("text.en", Optional.empty(), Optional.of("Three were hit.")),
                        new FieldChange("supersedes.1", Optional.empty(), Optional.of("count")));
    }

    @Test
    void differentThingsAreToldByWhatDiffers() {
        Change changed = only(between(FIRST, SECOND, "press"), "closed");
        assertThat(changed.kind()).isEqualTo(Kind.CHANGED);
        assertThat(changed.fields())
                .containsExactly(new FieldChange("status", Optional.of("under_way"), Optional.of("done")));
    }

    @Test
    void whatMovedDownBecauseSomethingCameBeforeItDidNotChange() {
        assertThat(between(FIRST, SECOND, "press").all())
                .filteredOn(change -> change.origin().startsWith("timeline"))
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .contains(new FieldChange(
                                "text.en", Optional.of("It began."), Optional.of("Someone tried the handle."))));
    }

    @Test
    void whatIsNoLongerThereIsGone() {
        assertThat(between(SECOND, FIRST, "press").all())
                .filteredOn(change -> change.kind() == Kind.GONE)
                .extracting(Change::origin)
                .contains("count-now");
    }

    @Test
    void whatTheAudienceMayNotKnowCannotChange() {
        assertThat(between(FIRST, SECOND, "press").all())
                .noneMatch(change -> change.origin().equals("origin"));
        assertThat(between(FIRST, SECOND, "ministers").all())
                .anyMatch(change -> change.origin().equals("origin"));
        assertThat(since(1, SECOND, "press").all()).extracting(Change::origin).containsExactly("count-now", "closed");
        assertThat(since(1, SECOND, "ministers").all())
                .extracting(Change::origin)
                .containsExactly("count-now", "origin", "closed");
    }

    @Test
    void nothingChangesBetweenAFileAndItself() {
        assertThat(between(SECOND, SECOND, "ministers").all()).isEmpty();
    }

    @Test
    void aWithheldRevisionTellsOfNoChanges() {
        String secret = SECOND.replace("marking: CLEAR, changes", "marking: RED, changes");
        assertThat(since(1, secret, "press").all()).isEmpty();
    }

    @Test
    void numbersAreToldOnlyToThoseWhoSeeThem() {
        assertThat(between(FIRST, SECOND, "press").since()).contains(1);
        assertThat(since(1, SECOND, "press").since()).contains(1);
        String gap = SECOND.replace("number: 2", "number: 3")
                .replace("revision_history: [", "revision_history: [{number: 2, marking: RED}, ");
        assertThat(since(1, gap, "press").since()).isEmpty();
    }

    @Test
    void aCaseTellsOnlyOfItsOwnRevisions() {
        assertThat(Changes.tellsOf(1, read(SECOND))).isTrue();
        assertThat(Changes.tellsOf(7, read(SECOND))).isFalse();
    }

    @Test
    void peopleReadSigns() {
        assertThat(ChangeReport.text(Map.of("press", between(FIRST, SECOND, "press"))))
                .startsWith("press: 3 changes\n")
                .contains("  + claim count-now\n")
                .contains("  ~ measure closed\n      status: under_way -> done\n");
        assertThat(ChangeReport.text(Map.of("press", between(FIRST, FIRST, "press"))))
                .isEqualTo("press: nothing changed\n");
    }

    @Test
    void programsReadFields() {
        assertThat(ChangeReport.json(Map.of("press", between(FIRST, SECOND, "press"))))
                .contains("\"change\" : \"changed\"", "\"name\" : \"status\"", "\"before\" : \"under_way\"");
    }

    private static Change only(Changes changes, String origin) {
        return changes.all().stream()
                .filter(change -> change.origin().equals(origin))
                .findFirst()
                .orElseThrow();
    }

    private static Changes between(String before, String now, String audience) {
        return Changes.between(release(before, audience), release(now, audience));
    }

    private static Changes since(int number, String now, String audience) {
        return Changes.since(number, read(now), release(now, audience));
    }

    private static Release release(String yaml, String audience) {
        return Release.of(read(yaml), Policy.builtIn().audience(audience).orElseThrow(), AT);
    }

    private static CaseFile read(String yaml) {
        ReadCase read = new CaseReader().read("case.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return read.caseFile().orElseThrow(() -> new AssertionError(read.diagnostics()));
    }
}
