package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void manualPagesTellOfFilesAndTheEnvironmentAndAreTheSameEveryDay() throws IOException {
        Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", "1767225600");
        assertThat(Run.in(folder, environment, new byte[0], "generate-manual", "man")
                        .exitCode())
                .isZero();
        String page = Files.readString(folder.resolve("man/dossier-render.1"));
        assertThat(page)
                .startsWith(".TH \"DOSSIER-RENDER\" 1 \"2026-01-01\"")
                .contains(".SH ENVIRONMENT", "SOURCE_DATE_EPOCH", "NO_COLOR")
                .contains(".SH FILES", "dossier.yaml")
                .contains(".SS Your organisation", "pdf, docx, html", "\\-\\-no\\-final")
                .doesNotContain("${");
    }

    @Test
    void theHelpOfRenderIsInGroupsAndListsValues() {
        assertThat(Run.in(folder, "render", "--help").out())
                .containsSubsequence("What:", "Where to:", "Your organisation:", "Build scripts:", "Help:")
                .contains("pdf, docx, html", "en, fr, nl, de, it", "minister-brief,")
                .doesNotContain("${");
    }

    @Test
    void theShellCompletesCommandsAndOptions() {
        Run run = Run.in(folder, "generate-completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("render", "--incremental", "complete -F");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dossier rend|render",
                "dossier render --incr|--incremental",
                "'dossier render --format '|pdf docx html",
                "dossier render -b press|press-release press-qa",
                "'dossier render --lang '|en fr nl de it",
                "dossier render --report j|json junit",
                "dossier explain --briefing corr|correction",
                "dossier diff --audience pr|press",
            })
    void bashCompletesValues(String typed, String offered) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no bash here");
        Files.writeString(
                folder.resolve("completion"),
                Run.in(folder, "generate-completion").out());
        String script = """
            source ./completion
            compopt() { :; }
            COMP_WORDS=(%s)
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_LINE="${COMP_WORDS[*]}"
            COMP_POINT=${#COMP_LINE}
            _complete_dossier
            echo ${COMPREPLY[@]}
            """.formatted(typed.endsWith(" ") ? typed + "''" : typed);
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo(offered);
    }
}
