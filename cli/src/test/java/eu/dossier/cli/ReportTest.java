package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.cli.FindingsOption.Detail;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program reads of a run. */
class ReportTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeTheCases() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), Run.firstCase());
        Files.writeString(folder.resolve("bad.yaml"), "schema: 1\n<&>: 2\n");
    }

    @Test
    void jsonHasOneLinePerCase() {
        Run run = Run.in(
                folder, "render", "case.yaml", "bad.yaml", "-b", "minister-brief", "-f", "html", "--report", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2);
        JsonNode good = JsonMapper.shared().readTree(run.lines().get(0));
        assertThat(good.get("case").asString()).isEqualTo("case.yaml");
        assertThat(good.get("exit_code").asInt()).isZero();
        assertThat(good.at("/files/0/path").asString()).isEqualTo("out/HARBOUR-2026-01/minister-brief.en.draft.html");
        assertThat(good.at("/files/0/sha256").asString()).hasSize(64);
        JsonNode bad = JsonMapper.shared().readTree(run.lines().get(1));
        assertThat(bad.get("exit_code").asInt()).isEqualTo(1);
        assertThat(bad.get("files")).isEmpty();
        assertThat(bad.at("/findings/0/severity").asString()).isEqualTo("error");
        assertThat(bad.at("/findings/0/file").asString()).isEqualTo("bad.yaml");
    }

    @Test
    void jsonTellsPagesWhereTheFormatKnowsThem() {
        Run run = Run.in(folder, "render", "case.yaml", "-b", "minister-brief,technical-advisory", "--report", "json");
        JsonNode files = JsonMapper.shared().readTree(run.out()).get("files");
        assertThat(files).hasSize(6).allSatisfy(file -> {
            boolean pdf = file.get("path").asString().endsWith(".pdf");
            assertThat(file.path("pages").asInt(0)).isBetween(pdf ? 1 : 0, pdf ? 3 : 0);
        });
    }

    /** A refusal speaks of a document; which case it was made of is not in its name. */
    @Test
    void aFindingOfADocumentNamesItsCaseToo() {
        CaseReport refused = new CaseReport(
                "cases/a.yaml",
                ExitCode.REFUSED,
                List.of(Diagnostic.error("D6201", SourceSpan.ofFile("press-qa.en.pdf"), "It says too much.")),
                Optional.empty(),
                List.of(),
                5,
                false);
        String json = told(surroundings -> new JsonLines(surroundings.out()), refused);
        JsonNode finding = JsonMapper.shared().readTree(json).at("/findings/0");
        assertThat(finding.get("file").asString()).isEqualTo("cases/a.yaml");
        assertThat(finding.get("document").asString()).isEqualTo("press-qa.en.pdf");
        assertThat(told(surroundings -> new RunPrinter(surroundings, false, Detail.full), refused))
                .contains(" --> cases/a.yaml, press-qa.en.pdf");
        assertThat(told(surroundings -> new JunitReport(surroundings.out()), refused))
                .contains("message=\"D6201 It says too much.\"", "cases/a.yaml, press-qa.en.pdf: error[D6201]");
    }

    private String told(Function<Surroundings, RunReport> kind, CaseReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        kind.apply(new Surroundings(InputStream.nullInputStream(), stream, stream, Map.of(), () -> Run.NOW, folder))
                .show(report);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void junitHasOneTestPerCase() throws Exception {
        Run run = Run.in(
                folder,
                "render",
                "case.yaml",
                "bad.yaml",
                "none.yaml",
                "-b",
                "minister-brief",
                "-f",
                "html",
                "--report",
                "junit");
        byte[] xml = run.out().getBytes(StandardCharsets.UTF_8);
        var suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(run.out()).containsSubsequence("failures=\"0\"", "failures=\"1\"", "failures=\"1\"");
        assertThat(run.out())
                .contains("name=\"none.yaml\"", "message=\"dossier: there is no file")
                .containsPattern("<failure message=\"D\\d{4} [^\"]+\" type=\"1\">bad.yaml:")
                .doesNotContain("ERRORS", "FILES");
    }

    @Test
    void junitTellsWarningsAndWhatWasLeftAlone() throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                Run.firstCase().replace("role: victim}", "role: victim}, {id: idle, name: Idle, role: authority}"));
        String[] render = {
            "render", "case.yaml", "-b", "minister-brief", "-f", "html", "-i", "--report", "junit", "--fail-fast"
        };
        assertThat(Run.in(folder, render).out())
                .contains("skipped=\"0\"")
                .containsPattern("<system-out>case.yaml:\\d+:\\d+: note\\[D0208]: .*\n +help: ");
        assertThat(Run.in(folder, render).out()).contains("skipped=\"1\"", "<skipped message=\"unchanged");
        Run stopped = Run.in(folder, "render", "bad.yaml", "case.yaml", "-j", "1", "--fail-fast", "--report", "junit");
        assertThat(stopped.out())
                .containsSubsequence(
                        "name=\"bad.yaml\"", "<failure", "name=\"case.yaml\"", "<skipped message=\"not started")
                .endsWith("</testsuites>" + System.lineSeparator());
    }
}
