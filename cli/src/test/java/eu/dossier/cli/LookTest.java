package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.testkit.docx.DocxDump;
import eu.dossier.testkit.docx.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents in an organisation's own look. */
class LookTest {

    private static final Path TEMPLATES = Path.of("..", "report-docx", "src", "test", "resources", "templates")
            .toAbsolutePath();
    private static final String BRIEF = "out/HARBOUR-2026-01/minister-brief.en.draft.docx";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeTheFiles() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), Run.firstCase());
        for (String name : new String[] {"ministry.docx", "press.docx"}) {
            Files.copy(TEMPLATES.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void aBriefingGoesIntoTheOrganisationsWordTemplate() throws IOException {
        Run run = render("--template", "ministry.docx");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(body()).contains("Rue de Louvain 1", "Port of Example");
        assertThat(folder.resolve("out/HARBOUR-2026-01/release.ministers.draft.json"))
                .content()
                .containsPattern("\"word template ministry.docx\": \"[0-9a-f]{64}\"");
    }

    @Test
    void whereThePagesOfATemplateSayHowFarTheyGoDraftsSayThatTheyAre() throws IOException {
        assertThat(render("--template", "ministry.docx").exitCode()).isZero();
        WordFile file = WordFile.of(Files.readAllBytes(folder.resolve(BRIEF)));
        assertThat(file.names().stream()
                        .filter(name -> name.matches("word/(header|footer)\\d*\\.xml"))
                        .map(name -> new String(file.part(name), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""))
                        .filter(text -> text.contains("TLP:")))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains("DRAFT \u00B7 TLP:"));
    }

    @Test
    void aMappingNamesStylesThatAreCalledOtherwise() throws IOException {
        Files.writeString(folder.resolve("names.yaml"), "Heading 1: Grand titre\n");
        Run run = render("--template", "press.docx", "--template-styles", "names.yaml");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(body()).contains("Grandtitre: ");
        assertThat(run.err()).contains("warning[D0883]", "Texte courant").doesNotContain("D0880");
    }

    @Test
    void theThemeMayNameTheTemplate() throws IOException {
        Files.writeString(folder.resolve("theme.yaml"), """
            organisation: Port Authority
            word:
              template: press.docx
              styles: {Heading 1: Grand titre}
            """);
        Run run = render("--theme", "theme.yaml");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(body()).contains("Contact presse : Port Authority", "Grandtitre: ");
    }

    @Test
    void aThemeReachesNoFileOutsideItsFolder() throws IOException {
        Files.createDirectories(folder.resolve("look"));
        Files.writeString(folder.resolve("look/theme.yaml"), "word: {template: ../press.docx}\n");
        Run run = render("--theme", "look/theme.yaml");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("look/theme.yaml:1:18", "cannot be read");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aRefusedTemplateWritesNothing() throws IOException {
        Files.writeString(folder.resolve("letter.docx"), "no Word file");
        Run run = render("--template", "letter.docx");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[D0871]: This is not a Word file.", "letter.docx");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aMappingAloneIsAMistake() {
        assertThat(render("--template-styles", "names.yaml").exitCode()).isEqualTo(2);
    }

    @Test
    void aTemplateIsJudgedAndTried() throws IOException {
        Run run = Run.in(folder, "lint-template", "ministry.docx", "--sample", "sample.docx");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("note[D0877]: The placeholder {{tlp}} was split", "ministry.docx (word/footer");
        String sample = DocxDump.body(WordFile.of(Files.readAllBytes(folder.resolve("sample.docx"))));
        assertThat(sample).contains("Rue de Louvain 1", "A sample briefing", "A wide table");
    }

    @Test
    void findingsAreToldToProgramsToo() {
        Run run = Run.in(folder, "lint-template", "press.docx", "-f", "json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"code\" : \"D0883\"", "\"severity\" : \"warning\"");
    }

    @Test
    void aTemplateThatCannotBeUsedFails() throws IOException {
        Files.write(folder.resolve("old.docx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        Run run = Run.in(folder, "lint-template", "old.docx", "--sample", "sample.docx");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("D0871", "password");
        assertThat(folder.resolve("sample.docx")).doesNotExist();
    }

    @Test
    void aSampleNeverReplacesTheTemplate() throws IOException {
        byte[] template = Files.readAllBytes(folder.resolve("ministry.docx"));
        Run run = Run.in(folder, "lint-template", "ministry.docx", "--sample", "./ministry.docx");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--sample ./ministry.docx is the template itself");
        assertThat(folder.resolve("ministry.docx")).hasBinaryContent(template);
    }

    private Run render(String... more) {
        String[] start = {"render", "case.yaml", "-b", "minister-brief", "-f", "docx"};
        String[] all = new String[start.length + more.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return Run.in(folder, all);
    }

    private String body() throws IOException {
        return DocxDump.body(WordFile.of(Files.readAllBytes(folder.resolve(BRIEF))));
    }
}
