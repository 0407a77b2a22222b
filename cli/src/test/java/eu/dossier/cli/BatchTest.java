package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many cases in one run, and what a second run leaves alone. */
class BatchTest {

    private static final String SECOND = "out/SECOND-1/minister-brief.en.draft.html";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeTwoCases() throws IOException {
        Files.writeString(folder.resolve("one.yaml"), Run.firstCase());
        Files.writeString(folder.resolve("two.yaml"), Run.firstCase().replace("HARBOUR-2026-01", "SECOND-1"));
    }

    @Test
    void whatIsUnchangedIsLeftAlone() throws IOException {
        assertThat(render("--incremental").err()).contains("2 cases, 2 files written");
        Path brief = folder.resolve(SECOND);
        var before = Files.getLastModifiedTime(brief);
        Run again = render("--incremental");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("2 cases, 0 files written, 2 cases unchanged");
        assertThat(Files.getLastModifiedTime(brief)).isEqualTo(before);
    }

    @Test
    void oneCaseThatIsUnchangedIsSaidToBe() {
        String[] arguments = {"render", "one.yaml", "-b", "press-release", "-f", "html", "--incremental"};
        assertThat(Run.in(folder, arguments).err()).isEmpty();
        assertThat(Run.in(folder, arguments).err()).isEqualTo("1 case unchanged" + System.lineSeparator());
    }

    @Test
    void aQuietRunInWhichAllGoesWellSaysNothing() {
        assertThat(render("--quiet").err()).isEmpty();
    }

    @Test
    void aChangedCaseIsRenderedAgainAndTheOtherIsNot() throws IOException {
        render("--incremental");
        Files.writeString(
                folder.resolve("two.yaml"),
                Files.readString(folder.resolve("two.yaml")).replace("No data was lost.", "Nothing was lost."));
        assertThat(render("--incremental").lines()).containsExactly(SECOND);
        assertThat(folder.resolve(SECOND)).content().contains("Nothing was lost.");
    }

    @Test
    void aDocumentThatIsGoneOrChangedIsRenderedAgain() throws IOException {
        render("--incremental");
        String right = Files.readString(folder.resolve(SECOND));
        Files.delete(folder.resolve(SECOND));
        assertThat(render("--incremental").lines()).containsExactly(SECOND);
        Files.writeString(folder.resolve(SECOND), right.replace('e', 'x'));
        assertThat(render("--incremental").lines()).containsExactly(SECOND);
        assertThat(folder.resolve(SECOND)).hasContent(right);
    }

    @Test
    void otherSettingsRenderAgain() throws IOException {
        render("--incremental");
        assertThat(render("--incremental", "--at", "2026-03-04T10:00Z").lines()).hasSize(2);
        assertThat(render("--incremental", "--at", "2026-03-04T10:00Z").lines()).isEmpty();
        Files.writeString(folder.resolve("house.yaml"), "organisation: Port of Example\n");
        assertThat(render("--incremental", "--theme", "house.yaml").lines()).hasSize(2);
        Files.writeString(folder.resolve("house.yaml"), "organisation: Port of Elsewhere\n");
        assertThat(render("--incremental", "--theme", "house.yaml").lines()).hasSize(2);
        assertThat(render("--incremental", "--theme", "house.yaml").lines()).isEmpty();
    }

    @Test
    void aStateThatIsSpoiltOnlyCostsTime() throws IOException {
        render("--incremental");
        try (var files = Files.list(folder.resolve("out/.dossier"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {0, -1, 10, 7});
            }
        }
        Run again = render("--incremental");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.lines()).hasSize(2);
    }

    @Test
    void twoCasesOfOneNameDoNotOverwriteEachOther() throws IOException {
        Files.writeString(folder.resolve("two.yaml"), Run.firstCase());
        Run run = render();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).contains("one.yaml and two.yaml are both case HARBOUR-2026-01");
    }

    @Test
    void aFileThatIsNamedTwiceCountsOnce() {
        Run run = Run.in(folder, "render", "one.yaml", "./one.yaml", "-b", "minister-brief", "-f", "html");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(1);
        Run twice = Run.in(folder, "render", "-", "-");
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.err()).contains("standard input can be read once");
    }

    @Test
    void whoWatchesSeesHowFarItIsAndOthersPlainLines() {
        String[] render = {"render", "one.yaml", "two.yaml", "-b", "minister-brief", "-f", "html"};
        Run watched = Run.in(folder, Map.of("DOSSIER_TERMINAL", "1"), new byte[0], render);
        assertThat(watched.exitCode()).as(watched.err()).isZero();
        assertThat(watched.err())
                .containsPattern("Rendering +\\d+% \\[.*\\] +\\d/2 cases \\(.*\\)")
                .endsWith("\u001B[K2 cases, 2 files written\n");
        assertThat(Arrays.stream(watched.err().split("[\r\n]", -1)))
                .allSatisfy(
                        line -> assertThat(line.replaceAll("\u001B\\[K", "")).hasSizeLessThan(80));
        assertThat(watched.lines()).hasSize(2);
        for (Map<String, String> plain :
                List.of(Map.<String, String>of(), Map.of("DOSSIER_TERMINAL", "1", "TERM", "dumb"))) {
            assertThat(Run.in(folder, plain, new byte[0], render).err()).isEqualTo("2 cases, 2 files written\n");
        }
    }

    @Test
    void anUnknownBriefingIsMetWithTheNearest() {
        Run run = Run.in(folder, "render", "one.yaml", "-b", "ministr-brief");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean 'minister-brief'?");
    }

    @Test
    void namesMayHoldSpacesAndLineBreaks() throws IOException {
        String name = "a case\nof \"ours\".yaml";
        Files.writeString(folder.resolve(name), Run.firstCase());
        Run run = Run.in(folder, "render", name, "-b", "minister-brief", "-f", "html", "--report", "json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(1);
    }

    private Run render(String... more) {
        String[] arguments = new String[7 + more.length];
        String[] usual = {"render", "one.yaml", "two.yaml", "-b", "minister-brief", "-f", "html"};
        System.arraycopy(usual, 0, arguments, 0, 7);
        System.arraycopy(more, 0, arguments, 7, more.length);
        return Run.in(folder, arguments);
    }
}
