package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void whatIsUnchangedIsToldToProgramsAsIfItWereNew() {
        JsonNode first = JsonMapper.shared()
                .readTree(render("--incremental", "--report", "json").lines().getLast());
        JsonNode again = JsonMapper.shared()
                .readTree(render("--incremental", "--report", "json").lines().getLast());
        assertThat(first.get("unchanged").asBoolean()).isFalse();
        assertThat(again.get("unchanged").asBoolean()).isTrue();
        assertThat(again.get("files")).hasSize(1).isEqualTo(first.get("files"));
        assertThat(again.get("findings")).isEqualTo(first.get("findings"));
    }

    @Test
    void whatWasFoundInAnUnchangedCaseIsStillTold() throws IOException {
        Files.writeString(
                folder.resolve("two.yaml"),
                Files.readString(folder.resolve("two.yaml"))
                        .replace("role: victim}", "role: victim}, {id: idle, name: Idle, role: authority}"));
        JsonNode first = JsonMapper.shared()
                .readTree(render("--incremental", "--report", "json").lines().getLast());
        JsonNode again = JsonMapper.shared()
                .readTree(render("--incremental", "--report", "json").lines().getLast());
        assertThat(first.get("findings")).isNotEmpty();
        assertThat(again.get("unchanged").asBoolean()).isTrue();
        assertThat(again.get("findings")).isEqualTo(first.get("findings"));
    }

    /** All write to the same records. */
    @Test
    void runsOfDifferentOrdersDoNotUndoEachOther() {
        for (String format : List.of("docx", "pdf", "html")) {
            assertThat(one(format).lines()).hasSize(1);
        }
        for (String format : List.of("docx", "pdf", "html")) {
            assertThat(one(format).lines()).as(format).isEmpty();
        }
    }

    /** A record of another moment tells no longer of what was made before. */
    @Test
    void aRecordThatTellsOfOthersOnlyIsMadeAnew() {
        one("docx");
        assertThat(one("html", "--at", "2026-03-04T10:00Z").lines()).hasSize(1);
        assertThat(one("docx").lines()).hasSize(1);
    }

    private Run one(String format, String... more) {
        List<String> all =
                new ArrayList<>(List.of("render", "one.yaml", "-b", "minister-brief", "-f", format, "--incremental"));
        all.addAll(List.of(more));
        return Run.in(folder, all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void withFailFastNothingIsStartedAfterAFailure(String jobs) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("render", "--fail-fast", "-j", jobs, "-b", "minister-brief", "-f", "html", "bad.yaml"));
        Files.writeString(folder.resolve("bad.yaml"), "schema: 1\n");
        for (int i = 0; i < 6; i++) {
            Files.writeString(
                    folder.resolve("good" + i + ".yaml"), Run.firstCase().replace("HARBOUR-2026-01", "GOOD-" + i));
            all.add("good" + i + ".yaml");
        }
        Run run = Run.in(folder, all.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).hasSizeLessThan(Integer.parseInt(jobs));
        assertThat(run.err()).contains(", 1 case failed, " + (6 - run.lines().size()) + " cases not started");
        all.add("--no-fail-fast");
        all.remove("--fail-fast");
        assertThat(Run.in(folder, all.toArray(String[]::new)).lines()).hasSize(6);
    }

    @Test
    void findingsOfManyCasesAreTotalsUnlessMoreIsAskedFor() throws IOException {
        for (String name : List.of("one.yaml", "two.yaml")) {
            Files.writeString(
                    folder.resolve(name),
                    Files.readString(folder.resolve(name))
                            .replace("role: victim}", "role: victim}, {id: idle, name: Idle, role: authority}"));
        }
        Run totals = render();
        assertThat(totals.err().lines().filter(line -> line.contains("D0208")).toList())
                .containsExactly("    2 x note[D0208]    A party or a source that nothing refers to (2 cases)");
        assertThat(totals.err().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Run lines = render("--findings", "lines");
        assertThat(lines.err()).containsPattern("(?m)^one.yaml:\\d+:\\d+: note\\[D0208]: ");
        Run full = render("--findings", "full");
        assertThat(full.err()).contains(" --> two.yaml:", "= help:");
        assertThat(Run.in(folder, "check", "one.yaml", "two.yaml").err())
                .containsPattern("(?m)^two.yaml:\\d+:\\d+: note\\[D0208]: ");
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
