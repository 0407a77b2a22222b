package eu.dossier.briefing.leak;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Outcome;
import eu.dossier.briefing.Product;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Releases;
import eu.dossier.core.release.Secret;
import eu.dossier.core.release.Secrets;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The leak check over seeded cases: it raises no alarm over a document that says nothing it should not, and none of the
 * secrets of a case gets past it. {@code -Dlong=true} tries more cases.
 */
class HonestCasesTest {

    private static final Dossier DOSSIER = Dossier.standard();
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final int CASES = Boolean.getBoolean("long") ? 5_000 : 60;

    /** Everything that every audience gets of a case, in a language and format that take turns. */
    @Test
    void atMostOneHonestDocumentInAHundredIsRefused() {
        int documents = 0;
        int alarms = 0;
        for (long seed = 0; seed < CASES; seed++) {
            for (String briefing : DOSSIER.briefings()) {
                Outcome outcome = render(HonestCases.of(seed), briefing, seed + documents);
                documents++;
                alarms += isRefusedAsLeak(outcome) ? 1 : 0;
                assertThat(isRefusedAsLeak(outcome) || outcome instanceof Outcome.Rendered)
                        .as("seed %d, %s: %s", seed, briefing, errors(outcome))
                        .isTrue();
            }
        }
        assertThat(documents).isGreaterThan(CASES * 4);
        assertThat(alarms).as("of %d", documents).isLessThanOrEqualTo(documents / 100);
    }

    /** In this case an axis has a step on 3 July, and something withheld happened on that day. */
    @Test
    void aStepOfAnAxisOnAWithheldDayIsNoLeakAndTheSameDayInASentenceIs() {
        Order order = new Order(List.of("situation-report"), List.of(), List.of(Locale.FRENCH), AT);
        byte[] honest = HonestCases.of(3228);
        byte[] telling = HonestCases.with(3228, "le 3 juillet");

        Outcome printed = DOSSIER.render(new CaseText("case.yaml", honest), order);

        assertThat(printed).as("%s", errors(printed)).isInstanceOf(Outcome.Rendered.class);
        assertThat(((Outcome.Rendered) printed).products())
                .filteredOn(product -> product.format().id().equals("html"))
                .singleElement()
                .satisfies(page -> assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
                        .containsPattern("\\b3\\p{Zs}juillet"));
        assertThat(isRefusedAsLeak(DOSSIER.render(new CaseText("case.yaml", telling), order)))
                .isTrue();
    }

    /** A secret of one case is planted into another, which knows nothing of it and so renders; then it is looked for. */
    @Test
    void whateverIsPlantedIsFound() throws IOException {
        Set<Secret.Kind> kinds = EnumSet.noneOf(Secret.Kind.class);
        for (long seed = 0; seed < CASES * 3L; seed++) {
            Random random = new Random(seed);
            String briefing =
                    DOSSIER.briefings().get(random.nextInt(DOSSIER.briefings().size()));
            Secrets secrets = secrets(HonestCases.of(seed), briefing);
            List<Secret> telling =
                    secrets.hidden().stream().filter(HonestCasesTest::isTelling).toList();
            Secret secret = telling.get(random.nextInt(telling.size()));
            String planted = spelled(secret, random);
            kinds.add(secret.kind());

            Product product = planted(planted, briefing, seed);

            assertThat(LeakCheck.of(secrets)
                            .check(product.fileName(), product.format().id(), product.language(), product.bytes()))
                    .as("seed %d, %s: %s as %s", seed, product.fileName(), secret, planted)
                    .extracting(Leak::item)
                    .contains(secret.item());
        }
        assertThat(kinds).isEqualTo(EnumSet.allOf(Secret.Kind.class));
    }

    /** A document of a case that says it, and has no secret that sounds like it: a day is also one of thirty others' days. */
    private static Product planted(String words, String briefing, long seed) {
        for (long host = seed + 1_000_000; host < seed + 5_000_000; host += 1_000_000) {
            if (render(HonestCases.with(host, words), briefing, seed) instanceof Outcome.Rendered rendered) {
                return rendered.products().getFirst();
            }
        }
        throw new AssertionError("seed %d: four cases know of %s".formatted(seed, words));
    }

    private static Secrets secrets(byte[] yaml, String briefing) {
        CaseFile file = new CaseReader().read("case.yaml", yaml).caseFile().orElseThrow();
        return new Releases(file)
                .to(DOSSIER.audience(briefing).orElseThrow(), AT)
                .secrets();
    }

    /** Not the counts that all cases share. */
    private static boolean isTelling(Secret secret) {
        return !Set.of("n3", "n4", "n5").contains(secret.item());
    }

    /** As a writer might put it. */
    private static String spelled(Secret secret, Random random) {
        String value = secret.value();
        int way = random.nextInt(3);
        return switch (secret.kind()) {
            case TEXT, NAME ->
                List.of(value.replaceFirst("[.?]$", ""), value.toUpperCase(Locale.ROOT), value)
                        .get(way);
            case LITERAL ->
                List.of(value, value.toUpperCase(Locale.ROOT), value.replace(".", "[.]"))
                        .get(way);
            case NUMBER -> value;
            case DATE ->
                LocalDate.parse(value)
                        .format(DateTimeFormatter.ofPattern(
                                List.of("yyyy-MM-dd", "dd/MM/yyyy", "d MMMM yyyy")
                                        .get(way),
                                Locale.ENGLISH));
            case WORDS, TERM ->
                List.of(value, value + "s", value.toUpperCase(Locale.ROOT)).get(way);
        };
    }

    private static Outcome render(byte[] yaml, String briefing, long turn) {
        List<Locale> languages = DOSSIER.languages();
        List<String> formats = DOSSIER.formats();
        return DOSSIER.render(
                new CaseText("case.yaml", yaml),
                new Order(
                        List.of(briefing),
                        List.of(formats.get((int) (turn % formats.size()))),
                        List.of(languages.get((int) (turn % languages.size()))),
                        AT));
    }

    private static List<Diagnostic> errors(Outcome outcome) {
        return outcome.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    private static boolean isRefusedAsLeak(Outcome outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).anyMatch("D6002"::equals);
    }
}
