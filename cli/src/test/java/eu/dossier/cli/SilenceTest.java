package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A warning that the case declares known and accepted: it stops nothing, and whoever gets the documents learns of it. */
class SilenceTest {

    private static final String OVERDUE = """
        measures: [{id: renew, text: All passwords are renewed., status: under_way, due: 2026-02-20}]
        """;
    private static final String SILENCE = """
        silenced: [{rule: D0312, at: renew, reason: Agreed with the minister on Monday.}]
        """;
    private static final Path RECORD = Path.of("out/HARBOUR-2026-01/release.press.draft.json");

    @TempDir
    private Path folder = Path.of("");

    private Run with(String lines, String... arguments) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), Run.firstCase() + lines);
        return Run.in(folder, arguments);
    }

    @Test
    void aWarningStopsOnlyTheStrict() throws IOException {
        assertThat(with(OVERDUE, "check", "case.yaml").exitCode()).isZero();

        Run strict = with(OVERDUE, "check", "case.yaml", "--strict");
        assertThat(strict.exitCode()).isEqualTo(ExitCode.ERRORS.code());
        assertThat(strict.err()).contains("error[D0312]", "case.yaml:");
    }

    @Test
    void aSilencedWarningDoesNotStopTheStrict() throws IOException {
        Run strict = with(OVERDUE + SILENCE, "check", "case.yaml", "--strict");

        assertThat(strict.err()).doesNotContain("D0312");
        assertThat(strict.exitCode()).isZero();
    }

    @Test
    void theReleaseRecordNamesTheSilenceAndItsReason() throws IOException {
        Run rendered = with(OVERDUE + SILENCE, "render", "case.yaml", "-b", "press-release", "-f", "html");

        assertThat(rendered.exitCode()).as(rendered.err()).isZero();
        assertThat(folder.resolve(RECORD))
                .content()
                .containsPattern(
                        "(?s)\"silenced\": \\[\\s+\\{\\s+\"rule\": \"D0312\".*\"reason\": \"Agreed with the minister"
                                + " on Monday.\"");
    }

    @Test
    void sarifTellsOfTheSilence() throws IOException {
        Run sarif = with(OVERDUE + SILENCE, "check", "case.yaml", "-f", "sarif");

        assertThat(sarif.out()).containsSubsequence("D0312", "suppressions", "Agreed with the minister on Monday.");
    }
}
