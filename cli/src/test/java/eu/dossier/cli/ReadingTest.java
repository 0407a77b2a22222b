package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code check} says of how easily the finished briefings are read. */
class ReadingTest {

    private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath();
    private static final String HARD =
            ("Notwithstanding considerable organisational difficulties, interinstitutional coordination regarding"
                            + " authentication infrastructure necessitated extraordinary administrative authorisation. ")
                    .repeat(4);

    @TempDir
    private Path folder;

    @BeforeEach
    void aHardCase() throws IOException {
        String hard = Run.firstCase()
                .replace("bottom_line: The port works again. No data was lost.", "bottom_line: \"" + HARD + "\"");
        Files.writeString(folder.resolve("hard.yaml"), hard);
    }

    @Test
    void aLineForEachBriefingAndLanguage() {
        Run run = Run.in(folder, "check", EXAMPLES + "/interior-ministry-2021.yaml");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(lines(run))
                .containsExactly(
                        "minister-brief (en): reading ease 55 (at least 50)",
                        "minister-brief (fr): reading ease 73 (at least 50)",
                        "minister-brief (nl): reading ease 64 (at least 50)",
                        "minister-brief (de): reading ease 55 (at least 50)",
                        "press-release (en): reading ease 36 (at least 30)",
                        "press-release (fr): reading ease 58 (at least 50)",
                        "press-release (nl): reading ease 43 (at least 40)",
                        "press-release (de): reading ease 43 (at least 40)");
        assertThat(Run.filesBelow(folder)).containsExactly("hard.yaml");
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesAreReadEasilyEnough(Path example) {
        Run run = Run.in(folder, "check", example.toString());
        assertThat(lines(run)).isNotEmpty();
        assertThat(run.err()).doesNotContain("D6004");
    }

    @Test
    void aHardTextIsAWarning() {
        Run run = Run.in(folder, "check", "hard.yaml");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("""
            warning[D6004]: press-release (en): reading ease 0 (at least 30). Its readers
              would have to read it twice, and may misread it.
             --> hard.yaml
              = help: Make two sentences of each long one, and put short words for long
                      ones, in the texts that the press-release prints.
            """).contains("\npress-release (en): reading ease 0 (at least 30)\n");
    }

    @Test
    void aHardTextIsAnErrorWhereWarningsAre() {
        Run run = Run.in(folder, "check", "hard.yaml", "--strict");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[D6004]");
    }

    @Test
    void forProgramsEveryReadingIsANote() {
        String example = EXAMPLES + "/ddos-research-network.yaml";
        assertThat(Run.in(folder, "check", example, "-f", "json").out())
                .contains("\"code\" : \"D6004\",\n  \"severity\" : \"info\"")
                .containsPattern("\"message\" : \"press-release \\(en\\): reading ease [0-9]+ \\(at least 30\\).\"");
        assertThat(Run.in(folder, "check", example, "-f", "sarif").out())
                .contains("\"ruleId\" : \"D6004\"", "\"level\" : \"note\"");
    }

    @Test
    void withSeveralCasesEachLineSaysWhose() throws IOException {
        Files.copy(EXAMPLES.resolve("ddos-research-network.yaml"), folder.resolve("other.yaml"));
        assertThat(lines(Run.in(folder, "check", "hard.yaml", "other.yaml")))
                .anySatisfy(line -> assertThat(line)
                        .matches("other.yaml: press-release \\(en\\): reading ease [0-9]+ \\(at least 30\\)"));
    }

    @Test
    void aCaseWithErrorsIsNotMeasured() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "schema: 1\n");
        assertThat(lines(Run.in(folder, "check", "bad.yaml"))).isEmpty();
    }

    @Test
    void anOrganisationSetsItsOwnLimit() throws IOException {
        Path note = Files.createDirectories(folder.resolve("own/press-release"));
        Files.writeString(
                note.resolve("briefing.properties"), "audience = press\nceiling = TLP:CLEAR\nreadability = 90\n");
        Files.writeString(
                note.resolve("template.ftlx"),
                "<briefing><h1 id=\"title\">${case.title}</h1><p>${case.bottom_line}</p></briefing>");
        assertThat(lines(Run.in(folder, "check", "hard.yaml", "--briefings", "own")))
                .contains("press-release (en): reading ease 0 (at least 90)");
    }

    private static List<String> lines(Run run) {
        return run.err()
                .lines()
                .filter(line -> line.contains(": reading ease ") && !line.contains("[D6004]"))
                .toList();
    }
}
