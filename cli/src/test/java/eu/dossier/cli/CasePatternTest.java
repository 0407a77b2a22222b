package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns that no shell expanded. */
class CasePatternTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        for (String name : List.of(
                "deep/b.yaml",
                "deep/a.yaml",
                "deep/c.json",
                "deep/one/d.yaml",
                "deep/one/two/e.yaml",
                "deep/.git/f.yaml",
                "deep/.g.yaml",
                "deep/dossier.yaml",
                "[odd].yaml")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, Run.firstCase().replace("HARBOUR-2026-01", "P-" + name.replaceAll("[^a-z]", "")));
        }
        Files.writeString(folder.resolve("deep/dossier.yaml"), "briefing: minister-brief\nformat: html\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deep/*.yaml|deep/a.yaml deep/b.yaml",
                "deep/**/*.yaml|deep/a.yaml deep/b.yaml deep/one/d.yaml deep/one/two/e.yaml",
                "**/e.yaml|deep/one/two/e.yaml",
                "deep/*/*.yaml|deep/one/d.yaml",
                "deep/[ab].yaml|deep/a.yaml deep/b.yaml",
                "deep/?.{yaml,json}|deep/a.yaml deep/b.yaml deep/c.json",
                "./deep/a*|./deep/a.yaml",
                "[odd].yaml|[odd].yaml",
                "deep/a.yaml|deep/a.yaml",
                "none/*.yaml|''",
                "deep/one|deep/one",
            })
    void aPatternIsItsFilesInOrder(String pattern, String files) throws IOException {
        assertThat(String.join(" ", CasePattern.expanded(surroundings(), pattern)))
                .isEqualTo(files);
    }

    @Test
    void settingsBesideTheFilesOfAPatternHold() {
        Run run = Run.in(folder, "render", "deep/**/[ab].yaml", "deep/a.yaml");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "out/P-deepayaml/minister-brief.en.draft.html", "out/P-deepbyaml/minister-brief.en.draft.html");
    }

    @Test
    void aPatternWithoutAFileIsToldAndStopsNoOther() {
        Run run = Run.in(folder, "render", "deep/x*.yaml", "deep/a.yaml");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("no file matches the pattern deep/x*.yaml");
        assertThat(run.lines()).hasSize(1);
        Run check = Run.in(folder, "check", "deep/x*.yaml");
        assertThat(check.exitCode()).isEqualTo(4);
    }

    @Test
    void aPatternThatIsNoneIsTold() {
        Run run = Run.in(folder, "render", "deep/[a*.yaml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("neither a file nor a pattern").doesNotContain("Exception");
    }

    @Test
    void aBracketThatNeverClosesIsPartOfAName() {
        Run run = Run.in(folder, "render", "deep/[a.yaml");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("there is no file");
    }

    private Surroundings surroundings() {
        return new Surroundings(System.in, System.out, System.err, Map.of(), () -> Run.NOW, folder);
    }
}
