package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What build scripts rely on. */
class CommandLineTest {

    private static final String BRIEF = "out/HARBOUR-2026-01/minister-brief.en.draft.html";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeTheCase() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), Run.firstCase());
    }

    @Test
    void aFileIsOneLine() {
        Run run = Run.in(folder, "render", "case.yaml", "-b", "minister-brief", "-f", "html");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).containsExactly(BRIEF);
        assertThat(folder.resolve(BRIEF)).content().contains("<html lang=\"en\"");
    }

    @Test
    void everythingIsRenderedWhenNothingIsNamed() {
        Run run = Run.in(folder, "render", "case.yaml");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines())
                .contains(
                        BRIEF,
                        "out/HARBOUR-2026-01/minister-brief.en.draft.pdf",
                        "out/HARBOUR-2026-01/minister-brief.en.draft.docx",
                        "out/HARBOUR-2026-01/technical-advisory.en.draft.pdf",
                        "out/HARBOUR-2026-01/press-release.en.draft.pdf",
                        "out/HARBOUR-2026-01/press-qa.en.draft.pdf",
                        "out/HARBOUR-2026-01/situation-report.en.draft.pdf");
        assertThat(Run.filesBelow(folder.resolve("out")).stream()
                        .filter(file -> !file.contains("/release.") && !file.startsWith(".dossier/")))
                .hasSameSizeAs(run.lines());
    }

    @Test
    void optionsMayBeRepeatedOrSeparatedByCommas() {
        Run run = Run.in(
                folder,
                "render",
                "case.yaml",
                "-b",
                "press-release",
                "--briefing",
                "press-qa",
                "-f",
                "html,docx",
                "-l",
                "en",
                "--out",
                "elsewhere");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines())
                .containsExactly(
                        "elsewhere/HARBOUR-2026-01/press-release.en.draft.html",
                        "elsewhere/HARBOUR-2026-01/press-release.en.draft.docx",
                        "elsewhere/HARBOUR-2026-01/press-qa.en.draft.html",
                        "elsewhere/HARBOUR-2026-01/press-qa.en.draft.docx");
    }

    @Test
    void aDashReadsStandardInput() {
        byte[] input = Run.firstCase().getBytes(StandardCharsets.UTF_8);
        Run run = Run.in(folder, Map.of(), input, "render", "-", "-b", "minister-brief", "-f", "html");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).containsExactly(BRIEF);
    }

    @Test
    void oneBadCaseDoesNotStopTheOthers() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "schema: 1\n");
        Run run =
                Run.in(folder, "render", "missing.yaml", "bad.yaml", "case.yaml", "-b", "minister-brief", "-f", "html");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.lines()).containsExactly(BRIEF);
        assertThat(run.err()).contains("missing.yaml", "bad.yaml", "3 cases, 1 file written, 2 cases failed");
    }

    @Test
    void failFastStartsNoOtherCase() throws IOException {
        for (String name : List.of("bad.yaml", "worse.yaml", "worst.yaml")) {
            Files.writeString(folder.resolve(name), "schema: 1\n");
        }
        Run run = Run.in(
                folder,
                "render",
                "bad.yaml",
                "worse.yaml",
                "worst.yaml",
                "case.yaml",
                "-b",
                "minister-brief",
                "-f",
                "html",
                "--fail-fast",
                "--jobs",
                "1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).isEmpty();
    }

    @Test
    void quietPrintsErrorsOnly() {
        Run run = Run.in(folder, "render", "case.yaml", "-b", "minister-brief", "-f", "html", "--quiet");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void checkSaysNothingOfACaseThatIsRight() {
        Run run = Run.in(folder, "check", "case.yaml");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Run.filesBelow(folder)).containsExactly("case.yaml");
    }

    @ParameterizedTest
    @CsvSource({"briefings,minister-brief", "audiences,press", "languages,en", "formats,docx"})
    void listGivesOneNameOnALine(String topic, String name) {
        Run run = Run.in(folder, "list", topic);
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rendr case.yaml",
                "render",
                "render case.yaml --nonsense",
                "render case.yaml -f odt",
                "render case.yaml -b ministers",
                "render case.yaml -l xx",
                "render case.yaml --at yesterday",
                "render case.yaml --at 2026-03-01T10:00",
                "render case.yaml --jobs many",
                "render case.yaml --jobs 0",
                "list nonsense",
                "case.yaml",
                "render case.yaml -final",
                "render case.yaml -out briefings",
            })
    void aWrongCommandLineIsExplained(String arguments) {
        Run run = Run.in(folder, arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(Run.filesBelow(folder)).containsExactly("case.yaml");
    }

    @ParameterizedTest(name = "dossier {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "rendr case.yaml         | there is no command 'rendr'. Did you mean 'render'?",
                "case.yaml               | there is no command 'case.yaml'.",
                "render case.yaml -final | write --final, with two dashes",
                "render case.yaml -j many | Invalid value for option '--jobs': 'many' is not a whole number",
                "explain case.yaml --for happend | the case has no item 'happend'.",
                "explain D6002           | D6002 is no rule of the checker; see docs/release.md",
                "explain d9999           | there is no rule D9999.",
            })
    void whatWasProbablyMeantIsSaid(String arguments, String said) {
        assertThat(Run.in(folder, arguments.split(" ", -1)).err()).startsWith("dossier: " + said);
    }

    @Test
    void whatCannotBeDeliveredIsAFault() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(listing(full, err)).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("standard output could not be written to its end");
    }

    @Test
    void aReaderWhoGoesAwayIsNone() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                write(0);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(listing(new PipeOutput(gone), err)).isZero();
        assertThat(err.size()).isZero();
    }

    private int listing(OutputStream out, OutputStream err) {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                () -> Run.NOW,
                folder);
        return Main.run(surroundings, "list", "rules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "render --help", "check --help", "list --help", "render --version"})
    void helpAndVersionAreEverywhere(String arguments) {
        Run run = Run.in(folder, arguments.split(" ", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(arguments.contains("help") ? "Usage: dossier" : "dossier ");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void theHelpOfRenderHasExamples() {
        assertThat(Run.in(folder, "render", "--help").out()).contains("Examples:", "dossier render case.yaml -b");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThat(Run.in(folder, "config", "none.yaml").exitCode()).isEqualTo(4);
        Run run = Run.in(folder, "render", "none.yaml");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("there is no file").contains("none.yaml");
    }

    @Test
    void aNameThatNoFileCanHaveIsNoBug() {
        Run run = Run.in(folder, "check", "ca\0se.yaml");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("no file can be called").doesNotContain("bug");
    }

    @Test
    void aFolderInPlaceOfACaseIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("cases"));
        Run run = Run.in(folder, "render", "cases");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("cases").contains("folder");
    }

    @Test
    void anOutputFolderThatIsAFileIsSaid() throws IOException {
        Files.writeString(folder.resolve("out"), "in the way");
        Run run = Run.in(folder, "render", "case.yaml", "-b", "minister-brief", "-f", "html");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.said()).contains("out is in the way: it is a file, and a folder is needed");
        assertThat(folder.resolve("out")).hasContent("in the way");
    }

    @Test
    void sourceDateEpochSetsTheMomentAndAtWins() throws IOException {
        Map<String, String> epoch = Map.of("SOURCE_DATE_EPOCH", "1772441940");
        assertThat(issued(epoch)).isEqualTo("2026-03-02T08:59:00Z");
        assertThat(issued(epoch, "--at", "2026-03-03T10:00+01:00")).isEqualTo("2026-03-03T09:00:00Z");
        assertThat(issued(Map.of())).isEqualTo("2026-03-02T08:00:00Z");
    }

    @Test
    void aWrongSourceDateEpochIsSaid() {
        Run run = Run.in(folder, Map.of("SOURCE_DATE_EPOCH", "today"), new byte[0], "render", "case.yaml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("SOURCE_DATE_EPOCH");
    }

    private String issued(Map<String, String> environment, String... more) throws IOException {
        String[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("render", "case.yaml", "-b", "minister-brief", "-f", "html"),
                        java.util.Arrays.stream(more))
                .toArray(String[]::new);
        Run run = Run.in(folder, environment, new byte[0], arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        String html = Files.readString(folder.resolve(BRIEF));
        String marker = "name=\"dcterms.issued\" content=\"";
        int start = html.indexOf(marker) + marker.length();
        return java.time.OffsetDateTime.parse(html.substring(start, html.indexOf('"', start)))
                .toInstant()
                .toString();
    }

    @Test
    void aRuleIsExplained() {
        Run run = Run.in(folder, "explain", "D0306");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("### D0306 ");
        assertThat(Run.in(folder, "explain", "D9999").exitCode()).isEqualTo(2);
    }

    @Test
    void aReleaseIsExplainedItemByItem() throws IOException {
        String text = Run.firstCase().replace("text: The port's", "id: stop, marking: AMBER, text: The port's");
        Files.writeString(folder.resolve("case.yaml"), text);
        Run run = Run.in(folder, "explain", "case.yaml", "-b", "press-release");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("stop").contains("AMBER");
        assertThat(Run.in(folder, "explain", "case.yaml", "-b", "minister-brief", "--for", "stop")
                        .out())
                .startsWith("ministers        gets it");
    }

    @Test
    void theSchemaIsJson() {
        Run run = Run.in(folder, "schema");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{").contains("\"$schema\"");
    }

    @Test
    void findingsComeForProgramsToo() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), "schema: 1\n");
        Run json = Run.in(folder, "check", "bad.yaml", "-f", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).startsWith("[").contains("\"file\" : \"bad.yaml\"");
        Run sarif = Run.in(folder, "check", "bad.yaml", "-f", "sarif");
        assertThat(sarif.out()).contains("\"version\" : \"2.1.0\"");
    }

    @Test
    void anOwnFolderOfBriefingsThatIsNoneIsSaid() {
        Run run = Run.in(folder, "render", "case.yaml", "--briefings", "none");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("none is not a folder");
        assertThat(Run.in(folder, "lint-briefing", "none").exitCode()).isEqualTo(4);
    }

    @Test
    void aFolderWithoutBriefingsIsSaidAndSoIsABriefingInPlaceOfItsFolder() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/web-note"));
        Run empty = Run.in(folder, "lint-briefing", "own");
        assertThat(empty.exitCode()).isEqualTo(1);
        assertThat(empty.err()).contains("there is no briefing in own");
        Files.writeString(own.resolve("briefing.properties"), "audience = press\nceiling = TLP:CLEAR\n");
        Run one = Run.in(folder, "render", "case.yaml", "--briefings", "own/web-note");
        assertThat(one.exitCode()).isEqualTo(1);
        assertThat(one.err()).contains("own/web-note is itself a briefing; name the folder in which it stands");
    }

    @Test
    void recordsStandBesideTheDocumentsAndCanBeVerified() throws IOException {
        assertThat(Run.in(folder, "render", "case.yaml", "-b", "minister-brief", "-f", "html")
                        .exitCode())
                .isZero();
        assertThat(Run.in(folder, "render", "case.yaml", "-b", "situation-report", "-f", "html")
                        .exitCode())
                .isZero();
        Path place = folder.resolve("out/HARBOUR-2026-01");
        assertThat(place.resolve("release.ministers.draft.json"))
                .content()
                .contains("minister-brief.en.draft.html", "situation-report.en.draft.html");
        Run sound = Run.in(folder, "verify", "out/HARBOUR-2026-01", "--case", "case.yaml");
        assertThat(sound.exitCode()).as(sound.out()).isZero();
        assertThat(sound.err()).startsWith("Every document agrees with its release record");
        Files.writeString(folder.resolve(BRIEF), "changed by hand");
        Run changed = Run.in(folder, "verify", "out/HARBOUR-2026-01");
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out()).contains("minister-brief.en.draft.html is not the file");
    }

    @Test
    void aNewCaseFileIsRightAndNeverReplacesAnother() throws IOException {
        assertThat(Run.in(folder, "new", "mine.yaml").lines()).containsExactly("mine.yaml");
        Run checked = Run.in(folder, "check", "mine.yaml", "--strict");
        assertThat(checked.exitCode()).as(checked.err()).isZero();
        assertThat(checked.err()).doesNotContain("warning", "note");
        Run again = Run.in(folder, "new", "case.yaml");
        assertThat(again.exitCode()).isEqualTo(4);
        assertThat(again.err()).contains("case.yaml is there already and stays as it is");
        assertThat(folder.resolve("case.yaml")).hasContent(Run.firstCase());
    }

    @Test
    void aNewCaseFileIsYamlAndSaysSo() {
        Run run = Run.in(folder, "new", "mine.json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.said()).contains("would be read as JSON; call it .yaml");
        assertThat(folder.resolve("mine.json")).doesNotExist();
    }

    @Test
    void timingsTellOfEveryPhase() {
        Run run = Run.in(folder, "render", "case.yaml", "-b", "press-release", "-f", "html,pdf", "--timings");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .containsPattern("(?m)^read the case +1 times")
                .containsPattern("(?m)^write +2 times")
                .containsPattern("(?m)^leak check +2 times");
        assertThat(Run.in(folder, "render", "case.yaml", "-b", "press-release", "-f", "html")
                        .err())
                .doesNotContain("times");
    }
}
