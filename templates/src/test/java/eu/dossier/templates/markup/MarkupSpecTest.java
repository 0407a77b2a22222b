package eu.dossier.templates.markup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.testkit.TreeDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of {@code docs/markup.md}: the document is the specification. */
class MarkupSpecTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("```markup\n(.*?)```\n```(tree|error)\n(.*?)```\n", Pattern.DOTALL);
    private static final String TITLE = "h1 #title: Title\n";

    private record Example(int line, String markup, boolean fails, String expected) {}

    @TestFactory
    List<DynamicTest> everyExample() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest("line " + example.line(), () -> run(example)))
                .toList();
    }

    @Test
    void theSpecificationHasItsExamples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(20);
    }

    private static void run(Example example) {
        var read = MarkupReader.read(wrapped(example.markup()), "spec");
        if (example.fails()) {
            assertThat(read.value()).isEmpty();
            Diagnostic first = read.diagnostics().getFirst();
            assertThat(first.code() + ": " + first.message() + "\n").isEqualTo(example.expected());
            assertThat(first.hints()).isNotEmpty();
            return;
        }
        assertThat(read.diagnostics()).isEmpty();
        assertThat(TreeDump.of(read.value().orElseThrow())).isEqualTo(expected(example));
    }

    private static String wrapped(String markup) {
        if (markup.startsWith("<briefing>") || markup.startsWith("<!")) {
            return markup;
        }
        return "<briefing><h1 id='title'>Title</h1>\n" + markup + "</briefing>";
    }

    private static String expected(Example example) {
        return example.markup().startsWith("<briefing>") ? example.expected() : TITLE + example.expected();
    }

    private static List<Example> examples() throws IOException {
        String spec = Files.readString(Path.of("..", "docs", "markup.md"));
        List<Example> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(spec);
        while (matcher.find()) {
            int line = (int) spec.substring(0, matcher.start()).lines().count() + 1;
            examples.add(new Example(line, matcher.group(1), matcher.group(2).equals("error"), matcher.group(3)));
        }
        return examples;
    }
}
