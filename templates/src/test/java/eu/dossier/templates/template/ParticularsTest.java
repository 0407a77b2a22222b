package eu.dossier.templates.template;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.templates.language.Languages;
import eu.dossier.testkit.TreeDump;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the forms of authorities ask, in every word that the format has for it, where a reader looks for it. */
class ParticularsTest {

    private static final String CASE = """
        schema: 1
        case: {id: SMALL-2, status: investigating, language: en, title: Incident at the port}
        marking: GREEN
        vulnerabilities:
          - {id: leak, cve: CVE-2023-4966, products: [gate]}
          - {id: other, title: A flaw without a number}
        products:
          - id: gate
            vendor: Harbour
            name: Gate
            versions: ["1.0", "1.1"]
            version_status:
              - {status: fixed, versions: ["1.2"], vulnerability: leak}
              - {status: known_not_affected, versions: ["0.9"]}
              - {status: known_affected, versions: ["1.2"], vulnerability: other}
              - {status: under_investigation}
        impact:
          data:
            - {name: crew lists, special: no, fate: accessed}
            - {name: visas, special: yes, fate: copied, certainty: assessed}
            - {name: permits, fate: published}
            - {name: manifests, fate: changed}
            - {name: invoices, fate: encrypted}
            - {name: plans, fate: destroyed}
            - {name: logs, fate: unknown}
          data_subjects: [{name: refugees, vulnerable: yes}, crews]
          consequences: [Sailors may be written to by fraudsters., Visas may be misused.]
          trade_secrets: ANSWER
          continuity_plan: ANSWER
          reputation: Limited so far.
        measures:
          - {text: Papers are checked by hand., status: under_way, kind: temporary}
          - {text: The gate was rebuilt., status: done, kind: corrective}
          - {text: Crews change their passwords., status: planned, kind: for_users}
        """;

    @Test
    void theSituationReportTellsThem() {
        assertThat(tree("situation-report", Locale.ENGLISH, "no"))
                .contains(
                        "row: Crew lists [row] | Accessed | –",
                        "row: Visas (special category) [row] | Copied | Assessed",
                        "row: People concerned [row] | Refugees (vulnerable)<br>Crews",
                        "row: Likely consequences [row] | Sailors may be written to by fraudsters. Visas may be"
                                + " misused.",
                        "row: Continuity plan [row] | Not activated.",
                        "row: Reputation [row] | Limited so far.",
                        "p: The gate was rebuilt. Corrective measure.",
                        "- Papers are checked by hand. Temporary measure.",
                        "- Crews change their passwords. For users to take.");
    }

    @Test
    void theAdvisoryTellsWhichVersionsAreAffectedAndWhatUsersCanDo() {
        assertThat(tree("technical-advisory", Locale.ENGLISH, "no"))
                .contains(
                        "row: Harbour Gate [row] [5 rows] | 1.0, 1.1 | Affected | CVE-2023-4966",
                        "row: 1.2 | Fixed | CVE-2023-4966",
                        "row: 0.9 | Not affected | –",
                        "row: 1.2 | Affected | A flaw without a number",
                        "row: All others | Under investigation | –",
                        "h3 #mitigations-users: What users can do themselves");
    }

    @Test
    void everyLanguageHasWordsForAll() {
        for (Locale language : Languages.builtIn().available()) {
            for (String answer : new String[] {"yes", "no", "unknown"}) {
                assertThat(tree("situation-report", language, answer)).isNotEmpty();
                assertThat(tree("technical-advisory", language, answer)).isNotEmpty();
            }
        }
    }

    private static String tree(String name, Locale language, String answer) {
        BriefingDefinition briefing = BriefingCatalogue.builtIn().find(name).orElseThrow();
        Warned<Optional<Document>> rendered = new Templates(BriefingCatalogue.builtIn())
                .render(
                        released(briefing, CASE.replace("ANSWER", answer)),
                        briefing,
                        Languages.builtIn().find(language).orElseThrow(),
                        RenderContext.FINAL);
        assertThat(rendered.diagnostics()).as("%s in %s", name, language).noneMatch(Diagnostic::isError);
        return TreeDump.of(rendered.value().orElseThrow().blocks());
    }

    private static ReleasedCase released(BriefingDefinition briefing, String text) {
        return Release.of(
                        new CaseReader()
                                .read("small.yaml", text.getBytes(StandardCharsets.UTF_8))
                                .caseFile()
                                .orElseThrow(),
                        Policy.builtIn().audience(briefing.audience()).orElseThrow(),
                        Instant.parse("2026-03-02T08:00:00Z"))
                .view();
    }
}
