package eu.dossier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.read.CaseReader;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.report.JsonReport;
import eu.dossier.core.report.SarifReport;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding about a word points at the word, however YAML or JSON write the text in which it stands. */
class PlacesInTextsTest {

    private static final String WORD = "cyberwar";

    private static List<SourceSpan> places(String file, String text) {
        ReadCase read = new CaseReader().read(file, text.getBytes(StandardCharsets.UTF_8));
        return found(read).stream().map(Diagnostic::span).toList();
    }

    private static List<Diagnostic> found(ReadCase read) {
        CheckOptions options = CheckOptions.at(Instant.parse("2026-11-23T12:00:00Z"));
        return Checker.check(read.caseFile().orElseThrow(), read.positions(), options).diagnostics().stream()
                .filter(found -> found.code().equals("D1005"))
                .toList();
    }

    private static void assertAtTheWord(String file, String text) {
        int at = text.indexOf(WORD);
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = at - before.lastIndexOf('\n');
        assertThat(places(file, text)).singleElement().satisfies(span -> {
            assertThat(span.line()).as("line").isEqualTo(line);
            assertThat(span.column()).as("column").isEqualTo(column);
            assertThat(span.length()).as("length").isEqualTo(WORD.length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary: This is cyberwar.",
                "summary: This is said\n  to be, after all,\n  cyberwar.",
                "summary: \"This is \\\"said\\\" to be \\u00e9 cyberwar.\"",
                "summary: \"This is said \\\n   to be\n   cyberwar.\"",
                "summary: 'It''s said to be\n  cyberwar, isn''t it.'",
                "summary: |\n  This is said.\n\n  It is cyberwar.",
                "summary: |2-  # a remark: no cyber\n    This is said.\n  It is cyberwar.",
                "summary: >-\n  This is said\n  to be, after all,\n  cyberwar.",
                "summary:\n  text:\n    en: >\n      This is said.\n\n      - It is\n        cyberwar.\n    fr: Rien.",
                "summary: {text: {en: 'It is cyberwar.', fr: Rien.}}",
                "summary: >-\n  \uD83D\uDD12 is a lock, and this\n  is cyberwar.",
            })
    void inYaml(String lines) {
        assertAtTheWord("case.yaml", ExampleCase.whole(lines));
        assertAtTheWord("case.yaml", ExampleCase.whole(lines).replace("\n", "\r\n"));
    }

    @Test
    void inJson() {
        assertAtTheWord("case.json", """
            {"schema": 1, "marking": "AMBER",
             "case": {"id": "C-1", "status": "suspected", "language": "en", "title": "A test"},
             "summary": "Said:\\n\\n- \\"this\\"\\n- is \\/ cyberwar."}
            """);
    }

    @Test
    void ofWordsOnTwoLinesTheFirstAreShown() {
        String text = ExampleCase.whole("summary: >-\n  This is an act\n  of war.");
        assertThat(places("case.yaml", text)).singleElement().satisfies(span -> {
            assertThat(span.line()).isEqualTo(2);
            assertThat(span.column()).isEqualTo(14);
            assertThat(span.length()).isEqualTo("act".length());
        });
    }

    @Test
    void behindAnAliasTheWordIsShownWhereItIsWritten() {
        String text = ExampleCase.whole("bottom_line: &same\n  It is cyberwar.\nsummary: *same");
        assertThat(places("case.yaml", text)).extracting(SourceSpan::line).containsExactly(2, 2);
    }

    @Test
    void reportsForProgramsHaveTheSamePlace() {
        String text = ExampleCase.whole("summary: |\n  This is said.\n  It is cyberwar.");
        List<Diagnostic> found = found(new CaseReader().read("case.yaml", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(JsonReport.print(found)).contains("\"line\" : 3,", "\"column\" : 9,", "\"length\" : 8,");
        assertThat(SarifReport.print("1", found, List.of()))
                .contains("\"startLine\" : 3,", "\"startColumn\" : 9,", "\"endColumn\" : 17,");
    }
}
