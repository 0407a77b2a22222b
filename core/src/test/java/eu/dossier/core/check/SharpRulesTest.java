package eu.dossier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a rule that looks at words must speak up, and where it must keep quiet. */
class SharpRulesTest {

    private static List<String> codes(String lines) {
        return ExampleCase.findings(lines).stream().map(Diagnostic::code).toList();
    }

    private static String line(String language, String text) {
        return "lines: [{text: {%s: \"%s\"}, approved_by: cert, marking: CLEAR}]".formatted(language, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary: It happened. # said on Monday",
                "summary: It happened.  #! not a number",
                "summary: \"Ticket #12 was not obtained.\"",
                "summary: 'Ticket #12 was not obtained.'",
                "summary: |\n  Ticket #12 was not obtained.",
                "summary: Ticket no.#12 was not obtained.",
                "attack_version: \"19.1\" #12",
                "marking: AMBER #12",
            })
    void anHonestCommentCutsNothing(String lines) {
        assertThat(codes(lines)).doesNotContain("D0036");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary: Ticket #12 was not obtained.",
                "summary:\n  text:\n    en: See #todo",
                "lines:\n  - Ticket #4",
                "statements: [{speaker: cert, quote: Ticket #12\n  }]",
                "summary: Said on\n  two lines #12 of them",
            })
    void aNumberSignInATextIsNoComment(String lines) {
        assertThat(codes(lines)).contains("D0036");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Russian hackers broke in.
        en | Chinese state-backed spies broke in.
        en | The attackers, Iranian hackers, broke in.
        fr | Des pirates informatiques russes sont entrés.
        fr | Des espions chinois sont entrés.
        nl | Russische hackers braken in.
        nl | Chinese staatshackers braken in.
        de | Russische Hacker sind eingedrungen.
        de | Es waren die russischen Geheimdienste.
        it | Sono entrati hacker russi.
        it | Sono entrati pirati informatici cinesi.
        """)
    void aNationIsBlamed(String language, String text) {
        assertThat(codes(line(language, text))).contains("D0710");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The Chinese translation follows, and experts judge it.
        en | Hackers broke in.
        en | The network is clean.
        fr | Les serveurs informatiques russes sont en panne.
        nl | De Russische ambassade staat in Brussel.
        de | Die russische Botschaft wurde informiert.
        it | Il sito è stato tradotto in russo da noi.
        """)
    void aNationIsOnlyNamed(String language, String text) {
        assertThat(codes(line(language, text))).doesNotContain("D0710", "D0709");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sandworm", "APT28", "Fancy Bear", "Volt Typhoon", "Lazarus", "LockBit"})
    void aKnownGroupIsNamed(String name) {
        assertThat(codes(line("en", name + " broke in."))).contains("D0709");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary: Sandworm broke in.",
                "lines: [{text: A sandworm is a worm., approved_by: cert, marking: CLEAR}]",
                "sources: [{id: news, publisher: Sandworm Watch, published: 2026-09-23, reliability: C, marking:"
                        + " CLEAR}]",
                "claims: [{id: who, text: Sandworm broke in., stated_by: cert, certainty: stated, sources: [news],"
                        + " marking: CLEAR}]",
                "parties: [{id: sand, role: suspected_actor, name: Sandworm, marking: CLEAR}, {id: cert, role:"
                        + " coordinator, name: The CERT}]\n"
                        + "lines: [{text: Sandworm broke in., approved_by: cert, marking: CLEAR}]",
            })
    void aGroupThatSomeoneAnswersForIsLeftToOtherRules(String lines) {
        assertThat(codes(lines)).doesNotContain("D0709");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | We judge with high confidence that they will very likely publish.
        en | We are highly confident that it is probable.
        fr | Nous estimons avec une confiance élevée qu’ils publieront très probablement.
        fr | Il est probable, avec un niveau de confiance moyen, qu’ils publieront.
        nl | Wij achten het met een hoge mate van vertrouwen zeer waarschijnlijk dat zij publiceren.
        nl | Vermoedelijk publiceren zij, met matig vertrouwen.
        nl | Met hoog vertrouwen: het is hoogstwaarschijnlijk.
        de | Wir gehen mit hoher Zuversicht davon aus, dass sie wahrscheinlich veröffentlichen.
        de | Mit mittlerer Konfidenz ist es höchstwahrscheinlich so.
        de | Eine wahrscheinliche Folge, mit geringem Vertrauen.
        it | Riteniamo con elevata confidenza che pubblicheranno molto probabilmente.
        it | È quasi certa, con un livello di confidenza alto, la pubblicazione.
        it | Con fiducia moderata è altamente probabile.
        """)
    void likelihoodAndConfidenceInOneSentence(String language, String text) {
        assertThat(codes("summary: {text: {" + language + ": \"" + text + "\"}}"))
                .contains("D0603");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nl | Het vertrouwen in de dienst is waarschijnlijk hersteld.
        de | Das Vertrauen in den Dienst ist wahrscheinlich wiederhergestellt.
        it | La fiducia nel servizio è probabilmente ristabilita.
        fr | La confiance dans le service est probablement rétablie.
        """)
    void trustIsNotConfidence(String language, String text) {
        assertThat(codes("summary: {text: {" + language + ": \"" + text + "\"}}"))
                .doesNotContain("D0603");
    }

    @ParameterizedTest
    @CsvSource({"clocks,{occurred: 2031-04}", "judicial,'{state: investigation, authority: cert, since: 2031}'"})
    void nothingToldAsPastMayLieInTheFuture(String key, String value) {
        assertThat(codes(key + ": " + value)).contains("D0304");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measures: [{text: All is renewed., status: planned, when: 2031-01}]",
                "measures: [{text: All is renewed., status: under_way, due: 2031-01}]",
                "notifications: [{authority: cert, regime: nis2, stage: final, status: due, due: 2031-01-01T10:00Z}]",
                "unknowns: [{question: Who was it?, expected: 2031-01}]",
            })
    void plansMayLieInTheFuture(String lines) {
        assertThat(codes(lines)).doesNotContain("D0304");
    }

    @ParameterizedTest
    @ValueSource(strings = {"certs", "ministers"})
    void aTermForSomeIsFoundInWhatTheyRead(String audience) {
        String term = "do_not_say: [{term: blackmail, audiences: [" + audience + "]}]\n";
        assertThat(codes(term + "summary: This is blackmail.")).contains("D1004");
        assertThat(codes(term + "summary: {text: This is blackmail., marking: RED}"))
                .doesNotContain("D1004");
        assertThat(codes(term + "summary: {text: This is blackmail., marking: {audiences: [press]}}"))
                .doesNotContain("D1004");
        assertThat(codes(term + "summary: {text: This is blackmail., wording: {" + audience
                        + ": {text: This is not.}}}"))
                .doesNotContain("D1004");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ransomware-hospital.json",
                "ddos-research-network.yaml",
                "supply-chain-update.yaml",
                "interior-ministry-2021.yaml"
            })
    void examplesAreFreeOfFalseAlarms(String name) throws IOException {
        ReadCase read = new CaseReader().read(name, Files.readAllBytes(Path.of("../examples", name)));
        CheckOptions options = CheckOptions.at(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(Checker.check(read.caseFile().orElseThrow(), read.positions(), options)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("D0036", "D0211", "D0304", "D0316", "D0317", "D0415", "D0416", "D0417", "D0418")
                .doesNotContain("D0513", "D0709", "D0710", "D0908", "D1004", "D1012", "D1013", "D1014", "D1116")
                .doesNotContain("D1117", "D1118", "D1212", "D1213", "D1214", "D1215", "D1216", "D1217", "D1218");
    }
}
