package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a project always passes: dossier.yaml. */
class ConfigurationTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeACase() throws IOException {
        Files.createDirectories(folder.resolve("cases"));
        Files.writeString(folder.resolve("cases/case.yaml"), Run.firstCase());
    }

    @Test
    void settingsHoldWhereTheCommandLineSaysNothing() throws IOException {
        settings("briefing: [minister-brief, press-release]\nformat: html\nincremental: true\n");
        assertThat(Run.in(folder, "render", "cases/case.yaml").lines())
                .containsExactly(
                        "out/HARBOUR-2026-01/minister-brief.en.draft.html",
                        "out/HARBOUR-2026-01/press-release.en.draft.html");
        assertThat(Run.in(folder, "render", "cases/case.yaml", "-b", "minister-brief", "--no-incremental")
                        .lines())
                .containsExactly("out/HARBOUR-2026-01/minister-brief.en.draft.html");
    }

    @Test
    void pathsStartFromTheFile() throws IOException {
        settings("out: made\nformat: html\nbriefing: minister-brief\n");
        assertThat(Run.in(folder, "render", "cases/case.yaml").lines())
                .containsExactly("cases/made/HARBOUR-2026-01/minister-brief.en.draft.html");
    }

    @Test
    void theSettingsBesideTheCasesAreNoCase() throws IOException {
        settings("format: html\nbriefing: minister-brief\n");
        Run run = Run.in(folder, "render", "cases/case.yaml", "cases/dossier.yaml");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void aFileMayBeNamed() throws IOException {
        Files.writeString(folder.resolve("nightly.yaml"), "format: html\nbriefing: minister-brief\n");
        assertThat(Run.in(folder, "render", "--config", "nightly.yaml", "cases/case.yaml")
                        .lines())
                .hasSize(1);
        assertThat(Run.in(folder, "render", "--config", "none.yaml", "cases/case.yaml")
                        .exitCode())
                .isEqualTo(4);
    }

    @Test
    void casesBesideDifferentSettingsAreRefused() throws IOException {
        settings("format: html\n");
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("more/dossier.yaml"), "format: pdf\n");
        Files.writeString(folder.resolve("more/case.yaml"), Run.firstCase());
        Run run = Run.in(folder, "render", "cases/case.yaml", "more/case.yaml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("different dossier.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'# ours\nformt: pdf'|cases/dossier.yaml:2:1|Did you mean 'format'?",
                "'jobs: many'|cases/dossier.yaml:1:1|many",
                "'jobs: [1, 2]'|cases/dossier.yaml:1:1|one value",
                "'quiet: perhaps'|cases/dossier.yaml:1:1|true or false",
                "'out: {a: b}'|cases/dossier.yaml:1:6|a list of values",
                "'jobs: 1\njobs: 2'|cases/dossier.yaml:2:1|given twice",
                "'format: [pdf'|cases/dossier.yaml|YAML",
                "'just words'|cases/dossier.yaml:1:1|names and values",
                "'config: other.yaml'|cases/dossier.yaml:1:1|no setting",
            })
    void aWrongSettingIsToldWithItsPlace(String text, String place, String message) throws IOException {
        settings(text);
        Run run = Run.in(folder, "render", "cases/case.yaml");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.said()).contains(place, message).doesNotContain("Exception", "bug");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void configShowsWhatHoldsAndWhereFrom() throws IOException {
        settings("format: [pdf, html]\n");
        Run run = Run.in(folder, "config", "cases/case.yaml");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines().getFirst()).isEqualTo("Settings: cases/dossier.yaml");
        assertThat(run.lines())
                .anySatisfy(line -> assertThat(line).contains("format", "pdf,html", "cases/dossier.yaml:1:1"))
                .anySatisfy(line -> assertThat(line).contains("jobs", "built in"))
                .anySatisfy(line -> assertThat(line).matches(" +out +out +built in"))
                .anySatisfy(line -> assertThat(line).matches(" +report +text +built in"));
    }

    @Test
    void configShowsSettingsOfEveryCommandAndRefusesThoseOfNone() throws IOException {
        settings("strict: true\nquiet: true\n");
        assertThat(Run.in(folder, "config", "cases").lines())
                .anySatisfy(line -> assertThat(line).matches(" +strict +true +cases/dossier.yaml:1:1"))
                .anySatisfy(line -> assertThat(line).matches(" +quiet +true +cases/dossier.yaml:2:1"))
                .anySatisfy(line -> assertThat(line).matches(" +format +pdf,docx,html +built in"))
                .anySatisfy(line -> assertThat(line).matches(" +final +false +built in"));
        settings("stricte: true\n");
        assertThat(Run.in(folder, "config", "cases").err()).contains("cases/dossier.yaml:1:1", "'strict'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"final", "quiet", "fail-fast", "timings", "incremental"})
    void everyFlagOfRenderCanBeTakenBack(String flag) throws IOException {
        settings("briefing: minister-brief\nformat: html\n" + flag + ": true\n");
        Run with = Run.in(folder, "render", "cases/case.yaml");
        assertThat(with.exitCode()).as(with.err()).isZero();
        Run run = Run.in(folder, "render", "cases/case.yaml", "--no-" + flag);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).containsExactly("out/HARBOUR-2026-01/minister-brief.en.draft.html");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void strictCanBeTakenBack() throws IOException {
        Files.writeString(
                folder.resolve("cases/case.yaml"), Run.firstCase().replace("2026-03-01, text", "2027-03-01, text"));
        settings("strict: true\n");
        int strictly = Run.in(folder, "check", "cases/case.yaml").exitCode();
        assertThat(strictly).isEqualTo(1);
        assertThat(Run.in(folder, "check", "cases/case.yaml", "--no-strict").exitCode())
                .isZero();
    }

    @Test
    void whoIsToldOfSomethingThatStandsInTheSettingsIsToldWhere() throws IOException {
        settings("format: html\nbriefing: ministr-brief\n");
        Run run = Run.in(folder, "render", "cases/case.yaml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("Did you mean 'minister-brief'?", "briefing is set in cases/dossier.yaml:2:1.")
                .doesNotContain("format is set");
        assertThat(Run.in(folder, "render", "cases/case.yaml", "-b", "ministr-brief", "--out", "x")
                        .err())
                .doesNotContain("is set in");
        settings("theme: none.yaml\n");
        assertThat(Run.in(folder, "render", "cases/case.yaml").err())
                .contains("there is no file", "theme is set in cases/dossier.yaml:1:1.");
        settings("format: html\n");
        assertThat(Run.in(folder, "render", "cases/case.yaml", "--outt", "x").err())
                .doesNotContain("is set in");
    }

    private void settings(String text) throws IOException {
        Files.writeString(folder.resolve("cases/dossier.yaml"), text);
    }
}
