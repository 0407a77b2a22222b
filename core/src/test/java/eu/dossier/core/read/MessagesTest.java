package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a faulty file is told, word for word and place for place. The examples are in {@code messages.txt}: a text added to
 * the smallest case (or a whole file, in text or in bytes, or a piece of one many times over), then what the reader says. Run with {@code -Dgolden.update} to write them anew.
 */
class MessagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/eu/dossier/core/read/messages.txt");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?s)=== (.*?)\n--- (add|file case\\.(?:yaml|json)|bytes|\\d+ times)\n(.*?)--- says\n(.*?)(?=\n===|\\z)");

    private record Example(String title, String kind, String text, String said) {

        ReadCase read() {
            String written = unescaped(text);
            if (kind.equals("bytes")) {
                return new CaseReader()
                        .read("case.yaml", HexFormat.ofDelimiter(" ").parseHex(text.strip()));
            }
            if (kind.endsWith(" times")) {
                return Cases.read(written.repeat(Integer.parseInt(kind.replace(" times", ""))));
            }
            return kind.equals("add")
                    ? Cases.read(Cases.SMALLEST + written)
                    : Cases.read(kind.substring("file ".length()), written);
        }

        /** Of a text repeated, the last thing said is enough. */
        String saysNow() {
            String says = escaped(Cases.shown(read()));
            return kind.endsWith(" times") ? says.substring(says.lastIndexOf("\ncase.yaml:") + 1) : says;
        }

        String withSaid(String now) {
            return "=== %s\n--- %s\n%s--- says\n%s".formatted(title, kind, text, now);
        }
    }

    /**
     * Characters that nobody could see in the golden file stand there as {@code <U+202E>}, what is too long to be shown as
     * {@code <5000 times ab>}.
     */
    private static String unescaped(String text) {
        String whole = Pattern.compile("<(\\d+) times ([^>]+)>")
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
        return Pattern.compile("<U\\+([0-9A-F]{4,5})>")
                .matcher(whole)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> ForbiddenCharacters.isForbidden(c) ? "<U+%04X>".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static List<Example> examples() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(GOLDEN));
        List<Example> examples = new ArrayList<>();
        while (matcher.find()) {
            examples.add(new Example(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)));
        }
        return examples;
    }

    @TestFactory
    List<DynamicTest> saysWhatIsWrongWhereAndWhatToDo() throws IOException {
        List<Example> examples = examples();
        if (System.getProperty("golden.update") != null) {
            update(examples);
        }
        assertThat(examples).hasSizeGreaterThan(50);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.title(), () -> assertThat(example.saysNow()).isEqualTo(example.said())))
                .toList();
    }

    private static void update(List<Example> examples) throws IOException {
        assertThat(System.getenv("CI"))
                .as("golden files are not written where CI is set")
                .isNull();
        String all = examples.stream()
                .map(example -> example.withSaid(example.saysNow()))
                .collect(Collectors.joining("\n"));
        Files.writeString(GOLDEN, all);
    }

    @Test
    void everyRuleHasItsExample() throws IOException {
        String golden = Files.readString(GOLDEN);
        for (ReadRule rule : ReadRule.values()) {
            assertThat(golden)
                    .as(rule + " in messages.txt")
                    .containsPattern("\\ncase\\.(yaml|json):\\d+:\\d+ " + rule.code());
        }
    }
}
