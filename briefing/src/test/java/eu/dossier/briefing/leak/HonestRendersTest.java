package eu.dossier.briefing.leak;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import eu.dossier.briefing.Outcome;
import eu.dossier.briefing.Product;
import eu.dossier.core.release.Secret;
import eu.dossier.core.release.Secret.Kind;
import eu.dossier.core.release.Secrets;
import eu.dossier.testkit.ExampleFiles;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that say nothing they should not are not refused. */
class HonestRendersTest {

    private static final Dossier DOSSIER = Dossier.standard();
    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    @ParameterizedTest
    @MethodSource("eu.dossier.testkit.ExampleFiles#names")
    void everyBriefingOfTheExamplesPassesInEveryLanguageAndFormat(String example) throws IOException {
        Outcome outcome = DOSSIER.render(text(example), new Order(List.of(), List.of(), DOSSIER.languages(), AT));

        assertThat(outcome.diagnostics())
                .filteredOn(diagnostic -> List.of("D6002", "D6007").contains(diagnostic.code()))
                .isEmpty();
        assertThat(outcome).isInstanceOf(Outcome.Rendered.class);
    }

    /** Against 40 secrets at a time that have nothing to do with the case: at most one alarm in a hundred. */
    @Test
    void secretsOfAnotherCaseAreNotFoundByChance() throws IOException {
        List<Product> products = products();
        int checks = 0;
        int alarms = 0;
        for (long seed = 0; seed < 30; seed++) {
            LeakCheck check = LeakCheck.of(new Secrets(strangers(new Random(seed)), Set.of(), Set.of()));
            for (Product product : products) {
                checks++;
                alarms += check.check(product.fileName(), product.format().id(), product.language(), product.bytes())
                                .isEmpty()
                        ? 0
                        : 1;
            }
        }
        assertThat(products).isNotEmpty();
        assertThat(alarms).isLessThanOrEqualTo(checks / 100);
    }

    private static List<Secret> strangers(Random random) {
        List<Secret> secrets = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            secrets.add(new Secret(
                    "a", Kind.LITERAL, "10.%d.%d.%d".formatted(byteOf(random), byteOf(random), byteOf(random))));
            secrets.add(new Secret("b", Kind.NAME, capital(word(random)) + " " + capital(word(random))));
            secrets.add(new Secret("c", Kind.LITERAL, word(random) + "-" + random.nextInt(100) + ".intern.example"));
            secrets.add(new Secret("d", Kind.NUMBER, String.valueOf(1000 + random.nextInt(9_000_000))));
            // In months of which the case says nothing: a day without its year is a day of any year.
            secrets.add(new Secret(
                    "e",
                    Kind.DATE,
                    "201%d-%02d-%02d".formatted(random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(28))));
        }
        return secrets;
    }

    private static int byteOf(Random random) {
        return random.nextInt(256);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<Product> products() throws IOException {
        Outcome outcome = DOSSIER.render(text("ransomware-hospital.json"), Order.everything(AT));
        return ((Outcome.Rendered) outcome).products();
    }

    private static CaseText text(String example) throws IOException {
        return new CaseText(example, ExampleFiles.bytes(example));
    }
}
