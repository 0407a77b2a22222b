package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds: a message that helps, exit code 1, nothing written, never a stack trace. */
class HostileInputTest {

    @TempDir
    private Path folder = Path.of("");

    /** A change to a case that was right, and what the message must say: the place, and the thing itself. */
    static Stream<Arguments> oneFault() {
        return Stream.of(
                fault("unknown key", "status: investigating", "statuss: investigating", ":4:3", "statuss", "status"),
                fault("duplicate key", "marking: CLEAR", "marking: CLEAR\nmarking: RED", ":8:1", "marking"),
                fault("bad date", "when: 2026-03-01", "when: 2026-13-01", ":12", "2026-13-01"),
                fault("bad TLP", "marking: CLEAR", "marking: {tlp: WHITE}", ":7:16", "WHITE", "CLEAR"),
                fault("dangling reference", "  language: en", "  language: en\n  publisher: nobody", ":6:14", "nobody"),
                fault("wrong type", "number: 1", "number: many", ":8", "many"),
                fault("a list for a text", "id: HARBOUR-2026-01", "id: [a, b]", ":3", "id"),
                fault("a path as id", "HARBOUR-2026-01", "../../etc/passwd", ":3:7", "../../etc/passwd"),
                fault("a huge number", "number: 1", "number: 99999999999999999999999999", ":8", "9999"),
                fault("a tag", "HARBOUR-2026-01", "!!javax.script.ScriptEngineManager x", ":3"),
                fault("trailing text", "schema: 1", "--- \nschema: 1\n---\nmore: 2\n---", "case.yaml"));
    }

    private static Arguments fault(String name, String right, String wrong, String... said) {
        return Arguments.of(name, right, wrong, said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void oneFault(String name, String right, String wrong, String[] said) throws IOException {
        assertThat(Run.firstCase()).contains(right);
        String text = Run.firstCase().replaceFirst(Pattern.quote(right), wrong);
        Run run = render(text.getBytes(StandardCharsets.UTF_8));
        assertRefused(run);
        assertThat(run.err()).as(name).contains("case.yaml").contains(said).contains("^");
    }

    static Stream<Arguments> wholeFiles() {
        byte[] noise = new byte[200_000];
        new Random(4).nextBytes(noise);
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("spaces", "   \n\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("binary", noise),
                Arguments.of("not YAML", "{{{{ :::: ]]]]".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("prose", "Dear minister, the network is down.".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a number", "42".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16", "schema: 1".getBytes(StandardCharsets.UTF_16)),
                Arguments.of("NUL", "schema: 1\0".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("broken UTF-8", new byte[] {'a', ':', ' ', (byte) 0xC3, '\n'}),
                Arguments.of("aliases", aliasBomb().getBytes(StandardCharsets.UTF_8)),
                Arguments.of("deep", ("a: " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("deep flow", "{a: ".repeat(50_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("deep block", deepBlock().getBytes(StandardCharsets.UTF_8)),
                Arguments.of("long key", ("x".repeat(1_000_000) + ": 1").getBytes(StandardCharsets.UTF_8)));
    }

    private static String aliasBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n");
        }
        return bomb.toString();
    }

    private static String deepBlock() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }
        return deep.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wholeFiles(String name, byte[] content) throws IOException {
        Run run = render(content);
        assertRefused(run);
        assertThat(run.err()).as(name).contains("case.yaml");
    }

    @Test
    void aFileOfAHundredMegabytesIsNotEvenRead() throws IOException {
        byte[] content = new byte[100 * 1024 * 1024];
        Arrays.fill(content, (byte) 'a');
        Run run = render(content);
        assertRefused(run);
        assertThat(run.err()).contains("case.yaml").contains("MB");
    }

    /** Neither what a file holds nor how it is called steers the terminal of whoever reads the message. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "junit"})
    void charactersThatNobodySeesAreNamedAndNeverPrinted(String report) throws IOException {
        String name = "evil\u001B[31m\u202E.yaml";
        Files.writeString(
                folder.resolve(name), Run.firstCase().replace("schema: 1", "schema: 1\nsummary: abc\u202Edef\u0007"));
        Run run = Run.in(folder, "render", name, name + ".none", "--report", report);
        String said = run.out() + run.err();
        assertThat(said).contains("U+202E", "RIGHT-TO-LEFT OVERRIDE", "U+0007");
        assertThat(said).doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void severalErrorsAreToldAtOnce() throws IOException {
        String text = Run.firstCase()
                .replace("marking: CLEAR", "marking: {tlp: WHITE}")
                .replace("number: 1", "number: many")
                .replace("status: investigating", "statuss: investigating");
        Run run = render(text.getBytes(StandardCharsets.UTF_8));
        assertRefused(run);
        assertThat(run.err()).contains("WHITE").contains("many").contains("statuss");
    }

    @Test
    void anEarlierOutputStaysAsItWas() throws IOException {
        Path earlier = folder.resolve("out/HARBOUR-2026-01/minister-brief.en.draft.html");
        Files.createDirectories(earlier.getParent());
        Files.writeString(earlier, "earlier");
        Run run = Run.in(folder, "render", write("case.yaml", "schema: 1\nnonsense: 2\n"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Run.filesBelow(folder.resolve("out")))
                .containsExactly("HARBOUR-2026-01/minister-brief.en.draft.html");
        assertThat(earlier).hasContent("earlier");
    }

    private Run render(byte[] content) throws IOException {
        Files.write(folder.resolve("case.yaml"), content);
        return Run.in(folder, "render", "case.yaml");
    }

    private String write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return name;
    }

    private void assertRefused(Run run) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Run.filesBelow(folder.resolve("out"))).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ", "java.", "this is a bug");
    }
}
