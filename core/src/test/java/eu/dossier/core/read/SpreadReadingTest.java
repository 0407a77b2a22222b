package eu.dossier.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.diagnostic.Diagnostic;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A large case is read by all threads of the pool that calls: it gives the case and the findings that one thread gives. */
class SpreadReadingTest {

    private static final ForkJoinPool POOL = new ForkJoinPool(4);
    private static final int ITEMS = 700;

    /** Lines with something wrong. The first is told of and lets the case through. */
    private static final List<String> FAULTS = List.of(
            "  - text: Ticket #12",
            "  - {unknown: x}",
            "  - {text: \"a <b>c</b>\"}",
            "  - {text: null}",
            "  - {when: tomorrow}",
            "  - {text: \"a \\u202E b\"}");

    /** Nothing else is told beside these. */
    private static final List<String> GRAVE = List.of("  - {text: a \u200B b}", "  - {text: [}");

    @AfterAll
    static void close() {
        POOL.close();
    }

    private static String large() {
        return Cases.SMALLEST
                + lines("{id: p%d, role: vendor, name: {en: A vendor, fr: Un vendeur}}")
                + "timeline:\n"
                + lines("{when: 2021-05-25, text: It was found (%d).}")
                + "measures:\n"
                + lines("{text: \"Done, [all](https://example.org) %d times.\", status: done}");
    }

    private static String lines(String line) {
        return IntStream.range(0, ITEMS)
                .mapToObj(i -> "  - " + line.formatted(i) + "\n")
                .collect(Collectors.joining());
    }

    private static ReadCase spread(String text) {
        return POOL.submit(() -> Cases.read(text)).join();
    }

    private static void assertSame(String text) {
        ReadCase alone = Cases.read(text);
        ReadCase spread = spread(text);
        assertThat(spread.diagnostics()).isEqualTo(alone.diagnostics());
        assertThat(spread.positions().remarks()).isEqualTo(alone.positions().remarks());
        assertThat(spread.caseFile()).isEqualTo(alone.caseFile());
    }

    @Test
    void aSoundCase() {
        assertThat(spread(large()).caseFile()).isPresent();
        assertSame(large());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40, 300})
    void faultsHereAndThere(int faults) {
        SplittableRandom random = new SplittableRandom(faults);
        for (int round = 0; round < 20; round++) {
            assertSame(damaged(faults, FAULTS, random));
        }
    }

    @Test
    void faultsThatHideAllOthers() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 20; round++) {
            assertSame(damaged(2, GRAVE, random));
        }
    }

    private static String damaged(int times, List<String> faults, SplittableRandom random) {
        String[] lines = large().split("\n", -1);
        for (int i = 0; i < times; i++) {
            int line = 10 + random.nextInt(lines.length - 11);
            lines[line] = lines[line].startsWith("  - ") ? faults.get(random.nextInt(faults.size())) : lines[line];
        }
        return String.join("\n", lines);
    }

    /** The place where it is spent does not depend on which thread was where. */
    @Test
    void effortThatIsSpentOnTheWay() {
        String claims = IntStream.range(0, 9)
                .mapToObj(i -> "  - {id: c%d, certainty: confirmed, text: It is so, basis: \"%s\"}\n"
                        .formatted(i, "<a ".repeat(7_500)))
                .collect(Collectors.joining());
        String text = large() + "claims:\n" + claims;

        List<Diagnostic> alone = Cases.read(text).diagnostics();

        assertThat(alone)
                .hasSize(4)
                .allSatisfy(found -> assertThat(found.code()).isEqualTo("D0034"));
        assertThat(spread(text).diagnostics()).isEqualTo(alone);
    }
}
