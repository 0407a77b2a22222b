package eu.dossier.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.conformance.pipeline.Briefings;
import eu.dossier.core.read.CaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a careful typesetter would mark on the finished pages of the examples. */
class PageLintTest {

    private static final Pattern DAY = Pattern.compile("(?U).*(^|\\s)\\d{1,2}(\\.|er)?$");
    private static final Pattern MONTH =
            Pattern.compile("(?i)(January|February|March|April|May|June|July|August|September"
                    + "|October|November|December|janvier|f\u00E9vrier|mars|avril|mai|juin|juillet|ao\u00FBt|septembre|octobre"
                    + "|novembre|d\u00E9cembre|januari|februari|maart|mei|juni|juli|augustus|oktober|Januar|Februar|M\u00E4rz"
                    + "|Dezember|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|dicembre|millions?"
                    + "|Millionen|miljoen|milioni)\\b.*");
    private static final Pattern TORN_HOST = Pattern.compile(".*https?://(www)?$");
    private static final double MOST_EMPTY = 0.4;
    private static final int SHORTEST_NAME = 10;

    private static Map<String, List<FinishedPage>> documents = Map.of();

    @BeforeAll
    static void read() throws IOException {
        documents = FinishedPage.of(Briefings.render(List.of("pdf"), List.of()));
        assertThat(documents).hasSizeGreaterThan(100);
    }

    /** Where a rule is broken: document, page, and the line. */
    private interface Rule {
        void look(List<FinishedPage> pages, int page, List<String> found);
    }

    private static List<String> broken(Rule rule) {
        List<String> all = new ArrayList<>();
        documents.forEach((name, pages) -> {
            for (int page = 0; page < pages.size(); page++) {
                List<String> found = new ArrayList<>();
                rule.look(pages, page, found);
                String where = name + ", page " + (page + 1) + ": ";
                found.forEach(line -> all.add(where + line));
            }
        });
        return all;
    }

    @Test
    void noDateIsSplit() {
        assertThat(broken((pages, page, found) -> {
                    List<String> lines = pages.get(page).texts();
                    for (int i = 0; i + 1 < lines.size(); i++) {
                        if (DAY.matcher(lines.get(i)).matches()
                                && MONTH.matcher(lines.get(i + 1)).matches()) {
                            found.add(lines.get(i) + " / " + lines.get(i + 1));
                        }
                    }
                }))
                .isEmpty();
    }

    @Test
    void noAddressEndsALineBeforeItsHost() {
        assertThat(broken((pages, page, found) -> pages.get(page).texts().stream()
                        .filter(line -> TORN_HOST.matcher(line).matches())
                        .forEach(found::add)))
                .isEmpty();
    }

    @Test
    void noPageButTheLastIsNearlyEmpty() {
        assertThat(broken((pages, page, found) -> {
                    double empty = pages.get(page).emptyPart();
                    if (page < pages.size() - 1 && empty > MOST_EMPTY) {
                        found.add(Math.round(empty * 100) + " % empty");
                    }
                }))
                .isEmpty();
    }

    @Test
    void noLineOfCodeStandsAlone() {
        assertThat(broken((pages, page, found) -> {
                    if (page + 1 == pages.size()) {
                        return;
                    }
                    int above = pages.get(page).codeLinesAtEnd();
                    int below = pages.get(page + 1).codeLinesAtStart();
                    if (above > 0 && below > 0 && Math.min(above, below) == 1) {
                        found.add(above + " lines of code here and " + below + " on the next");
                    }
                }))
                .isEmpty();
    }

    @Test
    void noNameOfTheCaseIsDivided() throws IOException {
        Set<String> names = names();
        assertThat(names).contains("F\u00F6deralstaatsanwaltschaft");
        assertThat(broken((pages, page, found) -> {
                    String text = String.join("\n", pages.get(page).texts()).replace('\u00AD', '-');
                    for (String name : names) {
                        for (int i = 2; i < name.length() - 1; i++) {
                            if (text.contains(name.substring(0, i) + "-\n" + name.substring(i))) {
                                found.add(name);
                            }
                        }
                    }
                }))
                .isEmpty();
    }

    /** Long words of the names of all parties, in all languages. */
    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path example : Briefings.examples()) {
            new CaseReader()
                    .read(example.toString(), Files.readAllBytes(example))
                    .caseFile()
                    .orElseThrow()
                    .parties()
                    .forEach(party ->
                            party.name().texts().values().forEach(name -> names.addAll(List.of(name.split(" ", -1)))));
        }
        return names.stream()
                .filter(name -> name.length() >= SHORTEST_NAME && !name.contains("-"))
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
