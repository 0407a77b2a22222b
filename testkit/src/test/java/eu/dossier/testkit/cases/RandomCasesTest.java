package eu.dossier.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.check.CheckOptions;
import eu.dossier.core.check.CheckResult;
import eu.dossier.core.check.Checker;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.report.TextReport;
import eu.dossier.core.write.CaseWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds over seeds, many more of them in the long run ({@code -Dlong}). */
class RandomCasesTest {

    private static final int CASES = 80;
    private static final int DAMAGED = Boolean.getBoolean("long") ? 100_000 : 2_000;
    private static final CheckOptions OPTIONS = CheckOptions.at(Instant.parse("2026-11-23T12:00:00Z"));
    private static final Pattern LABEL = Pattern.compile("\"(tlp|marking)\": \"([A-Z+]+)\"");
    private static final List<String> WRONG = List.of(
            "WHITE",
            "amber",
            "AMBRE",
            "AMBER STRICT",
            "AMBER+",
            "TLP: RED",
            "ROUGE",
            "",
            "CLEAR,RED",
            "4",
            "GR\u0415EN");

    private static ReadCase read(String file, String text) {
        return read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadCase read(String file, byte[] bytes) {
        return new CaseReader().read(file, bytes);
    }

    @Test
    void whatIsWrittenIsReadAsEqual() {
        for (int seed = 0; seed < CASES; seed++) {
            CaseFile file = RandomCases.of(seed);
            expectSame(seed, file, "case.yaml", CaseWriter.yaml(file));
            expectSame(seed, file, "case.json", CaseWriter.json(file));
        }
    }

    private static void expectSame(int seed, CaseFile file, String name, String text) {
        ReadCase read = read(name, text);
        assertThat(read.diagnostics())
                .as("seed %d, %s:%n%s", seed, name, new TextReport(false).print(read.diagnostics()))
                .isEmpty();
        assertThat(read.caseFile()).as("seed %d, %s", seed, name).contains(file);
    }

    @Test
    void checkingTwiceFindsTheSameAndNoReferenceIsLost() {
        for (int seed = 0; seed < CASES; seed++) {
            ReadCase read = read("case.yaml", CaseWriter.yaml(RandomCases.of(seed)));
            CaseFile file = read.caseFile().orElseThrow();
            CheckResult once = Checker.check(file, read.positions(), OPTIONS);
            assertThat(Checker.check(file, read.positions(), OPTIONS))
                    .as("seed %d", seed)
                    .isEqualTo(once);
            assertThat(once.diagnostics())
                    .as("seed %d", seed)
                    .noneMatch(found -> List.of("D0201", "D0203", "D0204").contains(found.code()))
                    .allMatch(found -> found.span().line() > 0);
        }
    }

    @Test
    void damagedFilesGiveMessagesAndNeverAnException() {
        for (int seed = 0; seed < DAMAGED; seed++) {
            Random random = new Random(seed);
            CaseFile file = RandomCases.of(seed % CASES);
            boolean json = random.nextBoolean();
            String whole = json ? CaseWriter.json(file) : CaseWriter.yaml(file);
            byte[] damaged = RandomDamage.damage(whole.getBytes(StandardCharsets.UTF_8), random);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThatCode(() -> judge(json ? "case.json" : "case.yaml", damaged))
                            .doesNotThrowAnyException(),
                    "seed " + seed);
        }
    }

    private static void judge(String name, byte[] bytes) {
        ReadCase read = read(name, bytes);
        assertThat(read.caseFile().isPresent()).isEqualTo(read.diagnostics().isEmpty());
        String report = new TextReport(false).print(read.diagnostics());
        assertThat(report).doesNotContain("Exception", "eu.dossier");
        read.caseFile().ifPresent(file -> Checker.check(file, read.positions(), OPTIONS));
    }

    @Test
    void wrongMarkingIsNeverAccepted() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String whole = CaseWriter.json(RandomCases.of(seed));
            List<MatchResult> labels = LABEL.matcher(whole).results().toList();
            MatchResult label = labels.get(random.nextInt(labels.size()));
            String wrong = WRONG.get(random.nextInt(WRONG.size()));
            String damaged = whole.substring(0, label.start(2)) + wrong + whole.substring(label.end(2));
            assertThat(read("case.json", damaged).caseFile())
                    .as("seed %d: %s as a label", seed, wrong)
                    .isEmpty();
        }
    }
}
