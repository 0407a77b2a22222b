package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.check.CheckOptions;
import eu.dossier.core.check.Checker;
import eu.dossier.core.schema.JsonSchema;
import eu.dossier.core.schema.RecordShape;
import eu.dossier.core.write.Starter;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documentation of the case file is read as an author would write it; so is the file that authors start from. */
class CaseFileDocsTest {

    private static final Path DOCS = Path.of("..", "docs", "case-file.md");
    private static final Path SCHEMA = Path.of("..", "docs", "case-file.schema.json");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```(yaml|json)\n(.*?)^```");

    /** What a snippet leaves out so that it stays short. */
    private static final Map<String, String> AROUND = new TreeMap<>(Map.of(
            "schema", "schema: 1\n",
            "case", "case: {id: X-1, status: investigating, language: en, title: A test}\n",
            "marking", "marking: AMBER\n"));

    @TestFactory
    List<DynamicTest> everySnippetIsRead() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher matcher = SNIPPET.matcher(Files.readString(DOCS));
        while (matcher.find()) {
            String kind = matcher.group(1);
            String snippet = matcher.group(2);
            String title = snippet.lines().findFirst().orElse("").strip() + " #" + (tests.size() + 1);
            tests.add(DynamicTest.dynamicTest(title, () -> assertRead("snippet." + kind, complete(kind, snippet))));
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests;
    }

    private static String complete(String kind, String snippet) {
        if (kind.equals("json")) {
            return snippet;
        }
        StringBuilder whole = new StringBuilder(snippet);
        AROUND.forEach((key, line) -> {
            if (!Pattern.compile("(?m)^" + key + ":").matcher(snippet).find()) {
                whole.append(line);
            }
        });
        return whole.toString();
    }

    private static void assertRead(String file, String text) {
        ReadCase read = Cases.read(file, text);
        assertThat(read.caseFile()).as(Cases.shown(read)).isPresent();
    }

    @Test
    void everyKeyAtTheTopIsShown() throws IOException {
        String docs = Files.readString(DOCS);
        assertThat(RecordShape.root().byKey().keySet())
                .allSatisfy(key -> assertThat(docs).containsPattern("(?m)^" + key + ":|\"" + key + "\":"));
    }

    @Test
    void theStarterIsRead() {
        assertRead("starter.yaml", Starter.yaml());
    }

    @Test
    void theStarterIsReadWithItsExamplesToo() {
        assertRead("starter.yaml", withExamples());
    }

    private static String withExamples() {
        return Starter.yaml().replaceAll("(?m)^# ([a-z_]+:(?: \\{| \"|$)|  )", "$1");
    }

    @Test
    void theStarterShowsEveryPart() {
        String starter = withExamples();
        assertThat(RecordShape.root().byKey().keySet())
                .allSatisfy(key -> assertThat(starter).containsPattern("(?m)^" + key + ":"));
    }

    @Test
    void theStarterWithItsExamplesHasNoErrors() {
        ReadCase read = Cases.read("starter.yaml", withExamples());
        CheckOptions options = CheckOptions.at(Instant.parse("2026-01-15T12:00:00Z"));
        assertThat(Checker.check(read.caseFile().orElseThrow(), read.positions(), options)
                        .diagnostics())
                .filteredOn(Diagnostic::isError)
                .isEmpty();
    }

    @Test
    void theSchemaInTheDocsIsTheOneOfTheFormat() throws IOException {
        if (System.getProperty("golden.update") != null) {
            assertThat(System.getenv("CI"))
                    .as("golden files are not written where CI is set")
                    .isNull();
            Files.writeString(SCHEMA, JsonSchema.text());
        }
        assertThat(JsonSchema.text()).isEqualTo(Files.readString(SCHEMA));
    }
}
