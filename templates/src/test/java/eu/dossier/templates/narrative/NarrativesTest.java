package eu.dossier.templates.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.templates.markup.MarkupReader;
import eu.dossier.testkit.TreeDump;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write in a case file, and what is printed of it. */
class NarrativesTest {

    private static String tree(String source) {
        String markup = Narratives.blocks(source, UnaryOperator.identity());
        var read = MarkupReader.read("<briefing><h1 id=\"t\">T</h1>" + markup + "</briefing>", "narrative");
        assertThat(read.diagnostics()).as(markup).isEmpty();
        return TreeDump.of(read.value().orElseThrow()).replaceFirst("h1 #t: T\n", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One sentence. | p: One sentence.",
                "With *weight* and **more**. | p: With <em>weight</em> and <strong>more</strong>.",
                "Run `net user`. | p: Run <code>net user</code>.",
                "[here](https://example.org) | p: <link https://example.org>here</link>",
                "[here](javascript:alert(1)) | p: here",
                "[here](file:///etc/passwd) | p: here",
                "<b>bold</b> & more | p: <b>bold</b> & more",
                "![alt text](https://example.org/a.png) | p: alt text",
                "a < b | p: a < b",
                "# Heading | p: <strong>Heading</strong>"
            })
    void oneLine(String source, String expected) {
        assertThat(tree(source)).isEqualTo(expected + "\n");
    }

    @Test
    void listsQuotesCodeAndTables() {
        assertThat(tree("""
                        Two paragraphs,
                        the first on two lines.

                        Second.

                        1. one
                        2. two
                           - inner

                        > quoted

                        ```yara
                        rule x {}
                        ```

                        | a | b |
                        |---|---|
                        | 1 | 2 |
                        """)).isEqualTo("""
                        p: Two paragraphs, the first on two lines.
                        p: Second.
                        numbered from 1
                          # one
                          #
                            p: two
                            bullets
                              - inner
                        quote
                          p: quoted
                        code yara
                          | rule x {}
                        table data (start, start)
                          tells: a, b
                          head: a [column] | b [column]
                          row: 1 | 2
                        """);
    }

    @Test
    void inOneLine() {
        assertThat(Narratives.line("First *one*.\n\n- a\n- b", UnaryOperator.identity()))
                .isEqualTo("First <em>one</em>. a  b");
        assertThat(Narratives.plain("First *one*.\n\nSecond.", UnaryOperator.identity()))
                .isEqualTo("First one. Second.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<!-- x -->",
                "&lt;b&gt;",
                "\u0000",
                "[x]: https://a.b\n\n[x]",
                "***",
                "- \n- "
            })
    void whateverIsTypedIsPrintedOrLeftOutButNeverMarkup(String hostile) {
        assertThat(tree("Text.\n\n" + hostile)).startsWith("p: Text.");
    }

    /** Most texts need no parser; what is read without one must be read the same with it. */
    @Test
    void theShortWayGivesWhatTheParserGives() {
        List<String> words = List.of("word", " ", "\n", "\n\n", ".", ",", "é", "(x)", "a-b", "12", "'", ":", "  ");
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder source = new StringBuilder("Start");
            for (int i = random.nextInt(12); i > 0; i--) {
                source.append(words.get(random.nextInt(words.size())));
            }
            if (Narratives.isPlain(source.toString())) {
                // An emphasis at the end forces the parser and changes nothing else.
                assertThat(tree(source.toString()))
                        .as("seed " + seed)
                        .isEqualTo(tree(source + "\n\n*x*").replace("p: <em>x</em>\n", ""));
            }
        }
    }
}
