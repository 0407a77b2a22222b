package eu.dossier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {

    private static final CheckOptions OPTIONS = CheckOptions.at(Instant.parse("2026-11-23T12:00:00Z"));
    private static final String OVERDUE =
            "measures: [{id: renew, text: All passwords are renewed., status: under_way, due: 2026-09-22}]\n";

    private static CheckResult check(String lines, CheckOptions options) {
        ReadCase read =
                new CaseReader().read(ExampleCase.FILE, ExampleCase.whole(lines).getBytes(StandardCharsets.UTF_8));
        return Checker.check(read.caseFile().orElseThrow(), read.positions(), options);
    }

    @Test
    void silencedFindingIsKeptWithItsReason() {
        CheckResult result =
                check(OVERDUE + "silenced: [{rule: D0312, at: renew, reason: Agreed on Monday., by: cert}]", OPTIONS);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("D0312");
        assertThat(result.silenced()).singleElement().satisfies(silenced -> {
            assertThat(silenced.reason()).isEqualTo("Agreed on Monday.");
            assertThat(silenced.by()).contains("cert");
            assertThat(silenced.diagnostic().code()).isEqualTo("D0312");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/measures/0", "/measures", "/measures/0/due"})
    void silenceMayNameAPlaceInTheFile(String pointer) {
        CheckResult result = check(OVERDUE + "silenced: [{rule: D0312, at: " + pointer + ", reason: Known.}]", OPTIONS);
        assertThat(result.silenced()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/measures/1", "/measure", "another"})
    void silenceOfAnotherPlaceCoversNothing(String place) {
        CheckResult result = check(OVERDUE + "silenced: [{rule: D0312, at: " + place + ", reason: Known.}]", OPTIONS);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("D0312", "D1302");
        assertThat(result.silenced()).isEmpty();
    }

    @Test
    void errorCannotBeSilenced() {
        CheckResult result = check("""
            lines: [{text: The network is secured., audience: journalists}]
            silenced: [{rule: D0204, reason: Known.}]\
            """, OPTIONS);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("D0204", "D1304");
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void strictnessMakesErrorsOfWarningsAndLeavesNotes() {
        CheckResult lenient = check(OVERDUE, OPTIONS);
        CheckResult strict = check(OVERDUE, OPTIONS.strictly());
        assertThat(lenient.hasErrors()).isFalse();
        assertThat(strict.hasErrors()).isTrue();
        assertThat(strict.diagnostics()).extracting(Diagnostic::severity).doesNotContain(Severity.WARNING);
        assertThat(strict.diagnostics()).hasSameSizeAs(lenient.diagnostics());
    }

    @Test
    void likelihoodAndConfidenceMayStandInTwoSentences() {
        CheckResult result =
                check("summary: {text: We say so with high confidence. It is likely to happen again.}", OPTIONS);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("D0603");
        CheckResult ahead = check("summary: {text: We say so with high confidence. Likely it happens again.}", OPTIONS);
        assertThat(ahead.diagnostics()).extracting(Diagnostic::code).doesNotContain("D0603");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234 567", "1 234 567", "1234567", "01,234,567", "1’234’567"})
    void oneNumberMayBeWrittenInManyWays(String written) {
        CheckResult result = check(
                "summary: {text: {en: \"They took 1,234,567 files.\", fr: \"Ils ont pris " + written + " fichiers.\"}}",
                OPTIONS);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("D0903");
    }

    @Test
    void findingsComeInTheOrderOfTheFile() {
        CheckResult result = check("""
            lines: [{text: One., marking: CLEAR}]
            statements: [{speaker: cert, quote: The network is clean.}]
            questions: [{question: Were data copied?, answer: Yes., audience: press}]\
            """, OPTIONS);
        assertThat(result.diagnostics())
                .extracting(found -> found.span().line() * 1000 + found.span().column())
                .isSorted();
    }

    @Test
    void manyFindingsOfOneRuleAreCountedNotListed() {
        StringBuilder lines = new StringBuilder("indicators:\n");
        for (int i = 0; i < 200; i++) {
            lines.append("  - {type: ipv4, value: 10.0.0.").append(i).append("}\n");
        }
        CheckResult result = check(lines.toString(), OPTIONS);
        assertThat(result.diagnostics())
                .filteredOn(found -> found.code().equals("D1103"))
                .hasSize(51)
                .first()
                .satisfies(found -> assertThat(found.message()).contains("150 more places"));
    }

    @Test
    void wordingForThePressIsReadInPlaceOfTheText() {
        CheckResult result = check("""
            do_not_say: [{term: blackmail, audiences: [press]}]
            sources: [{id: news, publisher: A newspaper, published: 2026-09-23, reliability: C, marking: CLEAR}]
            claims:
              - id: money
                text: This is blackmail.
                stated_by: cert
                certainty: reported
                sources: [news]
                marking: CLEAR
                wording: {press: The hospital does not comment.}\
            """, OPTIONS);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("D1004");
    }

    @Test
    void whatAnApprovalNamesIsApproved() {
        String words = """
            statements: [{id: clean, speaker: cert, quote: The network is clean.}]
            lines: [{id: back, text: Mail works again., marking: CLEAR}]
            questions: [{id: data, question: Were data taken?, answer: No., audience: press, marking: CLEAR}]
            """;
        assertThat(check(words, OPTIONS).diagnostics())
                .extracting(Diagnostic::code)
                .contains("D0504", "D0505");
        String approved = words + """
            approvals:
              - {by: cert, at: 2026-09-24T09:00+02:00, item: clean}
              - {by: cert, at: 2026-09-24T09:00+02:00, item: back}
              - {by: cert, at: 2026-09-24T09:00+02:00, item: data}\
            """;
        assertThat(check(approved, OPTIONS).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("D0504", "D0505");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ransomware-hospital.json", "ddos-research-network.yaml", "supply-chain-update.yaml"})
    void examplesGiveNothingToComplainOf(String name) throws IOException {
        Path file = Path.of("../examples", name);
        ReadCase read = new CaseReader().read(name, Files.readAllBytes(file));
        assertThat(read.diagnostics()).isEmpty();
        CheckResult result = Checker.check(read.caseFile().orElseThrow(), read.positions(), OPTIONS);
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void ministryCaseShowsThatTheWayInCameTwoYearsTooLate() throws IOException {
        Path file = Path.of("../examples/interior-ministry-2021.yaml");
        ReadCase read = new CaseReader().read("interior-ministry-2021.yaml", Files.readAllBytes(file));
        CheckResult result = Checker.check(read.caseFile().orElseThrow(), read.positions(), OPTIONS);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("D0306");
    }
}
