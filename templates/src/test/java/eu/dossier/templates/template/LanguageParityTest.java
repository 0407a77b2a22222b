package eu.dossier.templates.template;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.testkit.TreeDump;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every language of a case tells the same: line by line of the finished trees the same kind of block, as many cells, the same
 * numbers, drawn figures of the same data, and the same items of the case behind them.
 */
class LanguageParityTest {

    private static final Set<String> KINDS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "row:",
            "head:",
            "row",
            "cell",
            "table",
            "figure",
            "timeline",
            "tick",
            "lane",
            "key",
            "callout",
            "bullets",
            "numbered",
            "terms",
            "-",
            "#",
            "|",
            "code",
            "contents",
            "marking",
            "caption:",
            "bar",
            "tactic",
            "status");
    private static final Pattern TRANSLATED = Pattern.compile(
            "^p note: .*(are given in translation|sont traduits|zijn vertaald|sind übersetzt|sono tradotte)\\.$");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The languages that the examples are written in; Italian is one of them in one example only. */
    static Stream<Rendering> renderings() {
        return Rendering.all().stream()
                .filter(rendering -> !rendering.language().equals(Locale.ENGLISH))
                .filter(rendering -> !rendering.language().equals(Locale.ITALIAN)
                        || rendering.example().startsWith("ddos"));
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void saysWhatEnglishSays(Rendering rendering) throws IOException {
        Document own = rendering.render().value().orElseThrow();
        Document english = rendering.in(Locale.ENGLISH).render().value().orElseThrow();
        assertThat(differences(TreeDump.of(english.blocks()), TreeDump.of(own.blocks())))
                .isEmpty();
        assertThat(items(own)).isEqualTo(items(english));
    }

    /** Lines that differ in more than their words, in both languages. */
    private static List<String> differences(String english, String own) {
        List<String> expected = told(english);
        List<String> found = told(own);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String one = i < expected.size() ? expected.get(i) : "nothing";
            String other = i < found.size() ? found.get(i) : "nothing";
            if (!shape(one).equals(shape(other))) {
                differences.add(one + " <> " + other);
            }
        }
        return differences;
    }

    /** All lines but the one that says which words are a translation: in their own language they are none. */
    private static List<String> told(String tree) {
        return tree.lines().filter(line -> !TRANSLATED.matcher(line).find()).toList();
    }

    /** The line without its words. */
    private static String shape(String line) {
        String first = line.strip().split(" ", 2)[0].replaceFirst("^(p|h\\d|tick|lane):?$", "$1");
        int cells = line.split(" \\| ", -1).length;
        return (KINDS.contains(first) ? first : "words") + " in " + cells + " " + numbers(line);
    }

    private static List<String> numbers(String line) {
        String ungrouped = line.replaceAll("(?<=\\d)[., \u00A0\u202F](?=\\d{3}(?!\\d))", "");
        return NUMBER.matcher(ungrouped)
                .results()
                .map(found -> found.group().replaceFirst("^0+", ""))
                // French says no minutes where there are none.
                .filter(number -> !number.isEmpty())
                .sorted()
                .toList();
    }

    private static List<String> items(Document document) {
        return document.blocks().stream()
                .map(block -> block.origin().pointer())
                .filter(pointer -> !pointer.isEmpty())
                .toList();
    }
}
