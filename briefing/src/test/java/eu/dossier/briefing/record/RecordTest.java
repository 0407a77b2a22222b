package eu.dossier.briefing.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
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

    @Test
    void saysWhatWasGivenAndWithheldAndNeverWhatIsWithheld() {
        CaseFile file = example();
        ReleaseRecord record = record(file, release(file, "press"), List.of());

        String json = new String(record.bytes(), StandardCharsets.UTF_8);

        assertThat(record.marking()).as("the highest of what it names").isEqualTo("TLP:RED");
        assertThat(record.fileName()).isEqualTo("release.press.draft.json");
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
                List.of(new ReleaseRecord.Output(
                        "press-release.en.pdf", Fingerprints.of(pdf), pdf.length, Optional.empty())));
        Files.write(folder.resolve(record.fileName()), record.bytes());
        Files.write(folder.resolve("press-release.en.pdf"), pdf);

        assertThat(Verification.of(folder, Optional.empty()).disagreements()).isEmpty();

        Files.write(folder.resolve("press-release.en.pdf"), new byte[] {4});
        Files.write(folder.resolve("stranger.pdf"), pdf);
        assertThat(Verification.of(folder, Optional.of(new byte[] {7})).disagreements())
                .containsExactly(
                        "release.press.draft.json is of another state of the case.",
                        "press-release.en.pdf is not the file that release.press.draft.json records.",
                        "stranger.pdf is in no release record: it comes from an earlier run, or from elsewhere.");

        Files.delete(folder.resolve("press-release.en.pdf"));
        assertThat(Verification.of(folder, Optional.empty()).disagreements())
                .contains("press-release.en.pdf, which release.press.draft.json records, is missing.");
    }

    @Test
    void aRecordThatPointsOutOfItsFolderOrIsNoneIsSaidSo(@TempDir Path folder) throws IOException {
        CaseFile file = example();
        ReleaseRecord record = record(
                file,
                release(file, "press"),
                List.of(new ReleaseRecord.Output("../secret", "00", 1, Optional.empty())));
        Files.write(folder.resolve(record.fileName()), record.bytes());
        Files.writeString(folder.resolve("release.certs.json"), "{\"schema\": 1");

        assertThat(Verification.of(folder, Optional.empty()).disagreements())
                .containsExactly(
                        "release.certs.json is not a release record, or was changed by hand.",
                        "release.press.draft.json names a file outside its folder.");
    }

    @Test
    void explainsEveryItemAndTracesOne() {
        CaseFile file = example();

        assertThat(Explanation.of(release(file, "press")))
                .anySatisfy(line -> assertThat(line).startsWith("gets      claim"))
                .anySatisfy(line -> assertThat(line).startsWith("withheld  withheld-topic   judicial-file  R02"));
        assertThat(Explanation.ofItem(file, Policy.builtIn().audiences(), AT, "c2-domain"))
                .containsExactly(
                        "ministers        gets it",
                        "certs            gets it",
                        "press            does not get it: R07 Items of the kind indicator never go to press.",
                        "spokesperson     does not get it: R07 Items of the kind indicator never go to spokesperson.");
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

    private static CaseFile example() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("..", "examples", "interior-ministry-2021.yaml"));
            return new CaseReader().read("case.yaml", bytes).caseFile().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
