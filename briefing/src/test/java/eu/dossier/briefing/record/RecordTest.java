package eu.dossier.briefing.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {

    private static final Instant AT = Instant.parse("2021-05-26T08:00:00Z");
    private static final Instant LATER = Instant.parse("2021-05-27T08:00:00Z");

    private static final String STATEMENT = """
            parties: [{id: m, role: spokesperson, name: M, marking: CLEAR}]
            statements: [{id: words, speaker: m, quote: All is well., %s marking: CLEAR}]
            """;

    @Test
    void saysWhatWasGivenAndWithheldAndNeverWhatIsWithheld() {
        CaseFile file = example();
        ReleaseRecord record = record(file, release(file, "press"), List.of());

        String json = new String(record.bytes(), StandardCharsets.UTF_8);

        assertThat(record.marking()).isEqualTo("TLP:AMBER");
        assertThat(record.fileName()).isEqualTo("release.press.json");
        assertThat(record.withheld())
                .filteredOn(one -> one.id().equals("register-server"))
                .singleElement()
                .satisfies(one -> assertThat(one.rule()).isEqualTo("R07"));
        assertThat(record.included()).extracting(ReleaseRecord.Included::kind).contains("claim", "statement");
        assertThat(json)
                .doesNotContain("srv-nr-04")
                .doesNotContain("203.0.113.24")
                .contains("\"policy_hash\"");
        assertThat(ReleaseRecord.parse(record.bytes())).isEqualTo(record);
        assertThat(record.bytes())
                .isEqualTo(record(file, release(file, "press"), List.of()).bytes());
    }

    @Test
    void verifiesAFolder(@TempDir Path folder) throws IOException {
        CaseFile file = example();
        byte[] pdf = {1, 2, 3};
        ReleaseRecord record = record(
                file,
                release(file, "press"),
                List.of(new ReleaseRecord.Output("press-release.en.pdf", Fingerprints.of(pdf), pdf.length)));
        Files.write(folder.resolve(record.fileName()), record.bytes());
        Files.write(folder.resolve("press-release.en.pdf"), pdf);

        assertThat(Verification.of(folder, Optional.empty())).isEmpty();

        Files.write(folder.resolve("press-release.en.pdf"), new byte[] {4});
        Files.write(folder.resolve("stranger.pdf"), pdf);
        assertThat(Verification.of(folder, Optional.of(new byte[] {7})))
                .containsExactly(
                        "release.press.json is of another state of the case.",
                        "press-release.en.pdf is not the file that release.press.json records.",
                        "stranger.pdf is in no release record.");

        Files.delete(folder.resolve("press-release.en.pdf"));
        assertThat(Verification.of(folder, Optional.empty()))
                .contains("press-release.en.pdf, which release.press.json records, is missing.");
    }

    @Test
    void aRecordThatPointsOutOfItsFolderOrIsNoneIsSaidSo(@TempDir Path folder) throws IOException {
        CaseFile file = example();
        ReleaseRecord record =
                record(file, release(file, "press"), List.of(new ReleaseRecord.Output("../secret", "00", 1)));
        Files.write(folder.resolve(record.fileName()), record.bytes());
        Files.writeString(folder.resolve("release.certs.json"), "{\"schema\": 1");

        assertThat(Verification.of(folder, Optional.empty()))
                .containsExactly(
                        "release.certs.json is not a release record, or was changed by hand.",
                        "release.press.json names a file outside its folder.");
    }

    @Test
    void explainsEveryItemAndTracesOne() {
        CaseFile file = example();

        assertThat(Explanation.of(release(file, "press")))
                .anySatisfy(line -> assertThat(line).startsWith("gets      claim"))
                .anySatisfy(line -> assertThat(line).startsWith("withheld  withheld-topic   judicial-file  R02"));
        assertThat(Explanation.ofItem(file, Policy.builtIn(), AT, "c2-domain"))
                .containsExactly(
                        "ministers        gets it",
                        "certs            gets it",
                        "press            does not get it: R07 Items of the kind indicator never go to press.",
                        "spokesperson     does not get it: R07 Items of the kind indicator never go to spokesperson.");
    }

    @Test
    void aFinalIsRefusedForAStatementThatNobodyCleared() {
        assertThat(refusals(STATEMENT.formatted(""))).containsExactly("D6104");
        assertThat(refusals(STATEMENT.formatted("cleared_by: m, cleared_at: 2021-05-25T10:00Z,")))
                .isEmpty();
        assertThat(refusals(STATEMENT.formatted("") + "approvals: [{by: m, at: 2021-05-25T10:00Z, item: words}]"))
                .isEmpty();
    }

    @Test
    void anApprovalEndsWithTheWordsThatItWasGivenTo() {
        CaseFile file = read(STATEMENT.formatted(""));
        String hash = Fingerprints.ofWords(file.statements().getFirst()).orElseThrow();
        String approvals = "approvals: [{by: m, at: 2021-05-25T10:00Z, item: words, hash: \"%s\"}]".formatted(hash);

        assertThat(refusals(STATEMENT.formatted("") + approvals)).isEmpty();
        assertThat(refusals(STATEMENT.formatted("").replace("well", "lost") + approvals))
                .containsExactly("D6105");
    }

    @Test
    void anApprovalFromTheFutureIsNone() {
        assertThat(refusals(STATEMENT.formatted("") + "approvals: [{by: m, at: 2021-06-01T10:00Z, item: words}]"))
                .containsExactly("D6106");
    }

    @Test
    void aFinalIsRefusedBeforeTheMomentOfTheCaseAndForAMomentThatHasNotCome() {
        CaseFile file = read("");
        CaseFile early = new CaseReader()
                .read("case.yaml", """
                        schema: 1
                        case: {id: X-1, status: investigating, language: en, title: T}
                        marking: {tlp: CLEAR, not_before: 2021-06-01T00:00Z}
                        """.getBytes(StandardCharsets.UTF_8))
                .caseFile()
                .orElseThrow();

        assertThat(codes(FinalGate.refusals("c", early, release(early, "press"), List.of(), LATER)))
                .containsExactly("D6102");
        assertThat(codes(FinalGate.refusals("c", file, release(file, "press"), List.of(), AT.minusSeconds(60))))
                .containsExactly("D6103");
    }

    private static List<String> refusals(String yaml) {
        CaseFile file = read(yaml);
        return codes(FinalGate.refusals("case.yaml", file, release(file, "press"), List.of(), LATER));
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    private static ReleaseRecord record(CaseFile file, Release release, List<ReleaseRecord.Output> outputs) {
        return ReleaseRecord.of(
                file,
                release,
                new ReleaseRecord.Circumstances(
                        "0.1.0", "00", Policy.builtIn(), new TreeMap<>(), true, Optional.of("someone")),
                outputs);
    }

    private static Release release(CaseFile file, String audience) {
        return Release.of(file, Policy.builtIn().audience(audience).orElseThrow(), AT);
    }

    private static CaseFile read(String yaml) {
        String head = """
                schema: 1
                case: {id: X-1, status: investigating, language: en, title: T}
                marking: AMBER
                """;
        var read = new CaseReader().read("case.yaml", (head + yaml).getBytes(StandardCharsets.UTF_8));
        return read.caseFile().orElseThrow(() -> new AssertionError(read.diagnostics()));
    }

    private static CaseFile example() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("..", "examples", "interior-ministry-2021.yaml"));
            return new CaseReader().read("case.yaml", bytes).caseFile().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
