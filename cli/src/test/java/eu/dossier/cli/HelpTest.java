package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every help text, manual page and completion. */
class HelpTest {

    @TempDir
    private Path folder = Path.of("");

    static Set<String> commands() {
        Surroundings none = new Surroundings(
                InputStream.nullInputStream(), System.out, System.err, Map.of(), () -> Run.NOW, Path.of(""));
        return new Commands(none).whole().getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyHelpFitsEightyColumns(String command) {
        Run run = Run.in(folder, command, "--help");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void everyCommandHasAManualPage() throws IOException {
        assertThat(Run.in(folder, "generate-manual", "man").exitCode()).isZero();
        assertThat(Run.filesBelow(folder.resolve("man"))).contains("dossier.1", "dossier-render.1", "dossier-watch.1");
        assertThat(Files.readString(folder.resolve("man/dossier-render.1")))
                .startsWith(".TH \"DOSSIER-RENDER\" 1")
                .contains(".SH SYNOPSIS", ".SH OPTIONS", "\\-\\-incremental", ".SH EXIT STATUS");
    }

    @Test
    void theShellCompletesCommandsAndOptions() {
        Run run = Run.in(folder, "generate-completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("render", "--incremental", "complete -F");
    }
}
