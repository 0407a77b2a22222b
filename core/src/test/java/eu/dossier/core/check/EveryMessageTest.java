package eu.dossier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No sentence that a user can be told is missing from the goldens, where it stands with its line and column. The sentences
 * are taken from the source itself, so that a new one fails here until an example shows it.
 */
class EveryMessageTest {

    private static final Path SOURCE = Path.of("src/main/java/eu/dossier/core");
    private static final List<Path> GOLDENS = List.of(
            Path.of("src/test/resources/eu/dossier/core/check/findings.txt"),
            Path.of("src/test/resources/eu/dossier/core/read/messages.txt"));
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\n\\s*\\+ \"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("%[,0-9]*[sdX]");

    /** What no case file brings about today; each with its reason. */
    private static final Set<String> UNSHOWN = Set.of(
            // Version 1 is the oldest.
            "Version %d of the format is no longer read.",
            "Write \"schema: %d\" and mend what is then reported.",
            // Would need a golden of two million parts; HostileFilesTest has one.
            "The file has more than %,d parts; no case is that large.",
            // What neither parser was ever seen to say.
            "This is not correct YAML: %s.",
            "This is not correct YAML.",
            "Indent with two spaces for each level, write \"key: value\" with a space after the colon, and put text"
                    + " that holds \": \" or \" #\" in quotation marks.",
            // More than fifty of one kind; CheckerTest counts them.
            "The same was found in %d more places, not listed.");

    @Test
    void everySentenceStandsInAGolden() throws IOException {
        StringBuilder shown = new StringBuilder();
        for (Path golden : GOLDENS) {
            shown.append(Files.readString(golden));
        }
        List<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(250);
        assertThat(sentences)
                .filteredOn(sentence -> !UNSHOWN.contains(sentence))
                .filteredOn(sentence -> !asPattern(sentence).matcher(shown).find())
                .isEmpty();
    }

    private static List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String part : List.of("check", "read", "time")) {
            try (Stream<Path> files = Files.list(SOURCE.resolve(part))) {
                for (Path file : files.sorted().toList()) {
                    String source = JOINED.matcher(Files.readString(file)).replaceAll("");
                    LITERAL.matcher(source)
                            .results()
                            .map(literal -> literal.group(1))
                            .filter(literal -> !literal.contains("\\u"))
                            .map(String::translateEscapes)
                            .filter(EveryMessageTest::isSentence)
                            .forEach(sentences::add);
                }
            }
        }
        return sentences;
    }

    /** From a capital or what is named first, to the full stop. */
    private static boolean isSentence(String text) {
        boolean begins =
                !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || "\"%".indexOf(text.charAt(0)) >= 0);
        return begins
                && text.endsWith(".")
                && text.chars().filter(c -> c == ' ').count() >= 3;
    }

    private static Pattern asPattern(String sentence) {
        String pattern = PLACEHOLDER
                .splitAsStream(sentence)
                .map(text -> Pattern.quote(text.replace("%%", "%")))
                .collect(Collectors.joining("[^\\n]*"));
        return Pattern.compile(pattern);
    }
}
