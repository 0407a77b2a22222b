package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.dossier.briefing.record.ReleaseRecord;
import eu.dossier.core.change.Changes;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies beside documents and around them is looked at like the documents: records, names, lists of changes. */
class LastLookTest {

    private static final Dossier DOSSIER = Dossier.standard();
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    private static final String CASE = """
        schema: 1
        case: {id: X-1, status: investigating, language: en, title: {text: An intrusion, marking: CLEAR}}
        marking: GREEN
        bottom_line: {text: The Agency was attacked and works again., marking: CLEAR}
        parties:
          - {id: victim, name: The Agency, role: victim, marking: CLEAR}
          - {id: supplier, name: Veldkamp Systems, role: provider, marking: RED}
          - {id: operation, name: Nightjar, role: other, marking: RED}
        """;

    @Test
    void aRecordKeepsReasonsThatItsAudienceMayNotKnow() {
        ReleaseRecord record = record("silenced: [{rule: D0903, reason: Veldkamp Systems is a suspect., marking: RED},"
                + " {rule: D0208, reason: It is a drill., marking: CLEAR}]");

        assertThat(record.silenced())
                .extracting(ReleaseRecord.Silenced::rule, ReleaseRecord.Silenced::reason)
                .containsExactly(tuple("D0903", "Withheld from this audience."), tuple("D0208", "It is a drill."));
        assertThat(new String(record.bytes(), StandardCharsets.UTF_8)).doesNotContain("Veldkamp");
        assertThat(record.marking()).as("as the highest of what it names").isEqualTo("TLP:RED");
    }

    @Test
    void aReasonThatTellsASecretIsRefusedWhateverItsMarking() {
        Outcome outcome = render(
                CASE + "silenced: [{rule: D0903, reason: It came through Veldkamp Systems., marking: CLEAR}]", "x");

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(errors(outcome)).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("D6002");
            assertThat(error.span().file()).isEqualTo("X-1/release.press.draft.json");
            assertThat(error.message()).contains("release record", "supplier").doesNotContain("Veldkamp");
        });
    }

    @Test
    void whoAsksIsLookedAtToo() {
        assertThat(render(CASE, "Task force Nightjar")).isInstanceOf(Outcome.Refused.class);
        assertThat(render(CASE, "Press desk")).isInstanceOf(Outcome.Rendered.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nightjar-1", "nightjar", "NIGHTJAR", "veldkamp-systems"})
    void aCaseIsNotCalledAfterASecret(String id) {
        Outcome outcome = render(CASE.replace("X-1", id), "x");

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(errors(outcome)).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("D6007");
            assertThat(error.message()).contains("withheld from press").doesNotContainIgnoringCase(id);
        });
    }

    @Test
    void refusalsNameTheCase() {
        Outcome outcome = render(CASE.replace("The Agency was", "Veldkamp Systems was"), "x");

        assertThat(errors(outcome))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.span().file()).startsWith("X-1/press-release.en.draft."));
    }

    @Test
    void whatChangedIsLookedAtBeforeItIsTold() {
        String now = CASE.replace("works again", "works again without Veldkamp Systems");

        Warned<Map<String, Changes>> press = compare(CASE, now, "press");

        assertThat(press.value()).isEmpty();
        assertThat(press.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "What changed for press says something of supplier, which is withheld from this audience.");
        assertThat(compare(CASE, now, "ministers").value()).containsOnlyKeys("ministers");
        assertThat(compare(CASE, CASE.replace("works again", "works well"), "press")
                        .value())
                .containsOnlyKeys("press");
    }

    @Test
    void whatAnAudienceKnewAlreadyMayBeToldAsGone() {
        String before = CASE.replace("works again., marking", "works again since Monday at noon., marking");

        assertThat(compare(before, before.replace("noon., marking: CLEAR", "noon., marking: RED"), "press")
                        .value())
                .containsOnlyKeys("press");
    }

    @Test
    void aThemeExcusesTheNumbersThatItPrintsOnEveryPageAndNothingElse() {
        Theme look = Theme.DEFAULT;
        Dossier dressed = DOSSIER.withTheme(new Theme(
                look.page(),
                look.type(),
                look.colours(),
                look.logo(),
                "",
                look.fonts(),
                "",
                "Wetstraat 2, 1040 Brussels",
                false));
        String number = CASE + "impact: {numbers: [{id: n, of: systems, value: 1040, marking: RED}]}";
        String name = CASE + "  - {id: seat, name: Wetstraat, role: other, marking: RED}";

        assertThat(errors(dressed.render(text(number), order("x")))).isEmpty();
        assertThat(errors(dressed.render(text(number.replace("works again", "lost 1040")), order("x"))))
                .isNotEmpty();
        assertThat(errors(dressed.render(text(name), order("x")))).isNotEmpty();
    }

    @Test
    void everyRecordSaysWhichVersionMadeIt() {
        assertThat(record("").version()).isNotBlank().doesNotContain("$");
    }

    private static ReleaseRecord record(String more) {
        Outcome outcome = render(CASE + more, "x");
        assertThat(outcome).as("%s", errors(outcome)).isInstanceOf(Outcome.Rendered.class);
        return ((Outcome.Rendered) outcome).records().getFirst();
    }

    private static Outcome render(String yaml, String who) {
        return DOSSIER.render(text(yaml), order(who));
    }

    private static Order order(String who) {
        return new Order(List.of("press-release"), List.of(), List.of(), AT).askedBy(who);
    }

    private static Warned<Map<String, Changes>> compare(String before, String now, String audience) {
        return DOSSIER.compare(text(before), text(now), AT, List.of(audience));
    }

    private static CaseText text(String yaml) {
        return new CaseText("case.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Diagnostic> errors(Outcome outcome) {
        return outcome.diagnostics().stream().filter(Diagnostic::isError).toList();
    }
}
