package eu.dossier.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.report.TextReport;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation of the rules is their specification: every bad example is found, every good one passes. */
class RulesTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path FINDINGS = Path.of("src/test/resources/eu/dossier/core/check/findings.txt");
    private static final Path VARIANTS = Path.of("src/test/resources/eu/dossier/core/check/variants.yaml.txt");
    /** A file of 16 MB, and one in an encoding that the page itself does not have: told in words. */
    private static final Set<String> NOT_SHOWN = Set.of("D0001", "D0004");

    private static final Path DOCUMENTATION = Path.of("../docs/rules.md");

    static Stream<RuleText> examples() {
        return Rules.all().stream()
                .map(rule -> Rules.explanation(rule.code()).orElseThrow(() -> new AssertionError(rule.code())))
                .filter(text -> text.bad().isPresent());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void badExampleIsFound(RuleText text) {
        assertThat(codes(text.bad().orElseThrow())).contains(text.rule().code());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void goodExamplePasses(RuleText text) {
        List<Diagnostic> findings = ExampleCase.findings(text.good().orElseThrow());
        assertThat(findings)
                .extracting(Diagnostic::code)
                .doesNotContain(text.rule().code());
        assertThat(findings).filteredOn(Diagnostic::isError).isEmpty();
    }

    /** Each rule's example, which finds something, by several threads and by one. */
    @Test
    void findingsAreTheSameOnAnyNumberOfThreads() {
        try (ForkJoinPool pool = new ForkJoinPool(4)) {
            assertThat(examples().map(text -> text.bad().orElseThrow())).allSatisfy(lines -> {
                List<Diagnostic> spread =
                        pool.submit(() -> ExampleCase.findings(lines)).join();
                assertThat(spread).isEqualTo(ExampleCase.findings(lines));
            });
        }
    }

    private static Stream<String> variants() throws IOException {
        return Pattern.compile("(?m)^---$")
                .splitAsStream(Files.readString(VARIANTS))
                .map(String::strip);
    }

    private static List<String> codes(String lines) {
        return ExampleCase.findings(lines).stream().map(Diagnostic::code).toList();
    }

    @Test
    void everyRuleIsExplainedInTheOrderOfTheCodes() {
        assertThat(Rules.all()).hasSizeGreaterThan(130).allSatisfy(rule -> {
            assertThat(rule.code()).matches("D\\d{4}");
            assertThat(rule.title()).doesNotEndWith(".");
            assertThat(Rules.explanation(rule.code())).isPresent();
        });
        assertThat(Rules.all()).extracting(Rule::code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void nothingIsExplainedThatIsNoRule() throws IOException {
        String texts = Files.readString(Path.of("src/main/resources/eu/dossier/core/check/rules.md"));
        List<String> explained = Pattern.compile("(?m)^### (D\\d{4})$")
                .matcher(texts)
                .results()
                .map(heading -> heading.group(1))
                .toList();
        assertThat(explained)
                .containsExactlyElementsOf(Rules.all().stream().map(Rule::code).toList());
    }

    @Test
    void everyRuleHasAnExampleThatCanHaveOneInText() {
        assertThat(Rules.all())
                .filteredOn(rule -> !NOT_SHOWN.contains(rule.code()))
                .allSatisfy(rule -> {
                    RuleText text = Rules.explanation(rule.code()).orElseThrow();
                    assertThat(text.bad()).as(rule.code()).isPresent();
                    assertThat(text.good()).as(rule.code()).isPresent();
                });
    }

    @Test
    void everyMessageStandsAtItsPlace() throws IOException {
        StringBuilder findings = new StringBuilder();
        TextReport report = new TextReport(false);
        examples()
                .forEach(text -> ExampleCase.findings(text.bad().orElseThrow()).stream()
                        .filter(found -> found.code().equals(text.rule().code()))
                        .forEach(found -> findings.append(report.print(found)).append('\n')));
        variants()
                .flatMap(lines -> ExampleCase.findings(lines).stream())
                .filter(found -> !found.code().equals("D0208"))
                .forEach(found -> findings.append(report.print(found)).append('\n'));
        compare(FINDINGS, findings.toString());
    }

    @Test
    void documentationListsEveryRule() throws IOException {
        StringBuilder page = new StringBuilder("""
            # The rules

            What Dossier looks for in a case file. `dossier check` names the rule of each finding; `dossier explain D0302`
            prints the section of this page; `dossier list rules` prints one line for each. An error must be mended before
            anything is rendered; a warning should be looked at; a note is worth knowing. `--strict` makes errors of warnings.

            A warning or a note that is known and accepted is silenced in the case file, at one place and with a reason, which
            the release record repeats:

            ```yaml
            silenced:
              - {rule: D0306, at: exchange-flaw, reason: The media say so; both dates are shown side by side.}
            ```

            The examples show only the lines that matter. This page is made from the program's own catalogue; do not edit it.
            """);
        Rules.all()
                .forEach(rule -> page.append('\n')
                        .append(Rules.explanation(rule.code()).orElseThrow().markdown()));
        compare(DOCUMENTATION, page.toString());
    }

    private static void compare(Path golden, String actual) throws IOException {
        if (UPDATE && System.getenv("CI") == null) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(actual).as("%s; -Dgolden.update=true writes it anew", golden).isEqualTo(Files.readString(golden));
    }
}
