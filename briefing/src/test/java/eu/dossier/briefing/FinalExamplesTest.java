package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.testkit.ExampleFiles;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FinalExamplesTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    /** After another wording of an approved quote, {@code dossier approve} prints the new hash for the example. */
    @ParameterizedTest
    @MethodSource("eu.dossier.testkit.ExampleFiles#names")
    void theExamplesAreReadyToBeSent(String example) throws IOException {
        CaseText text = new CaseText(example, ExampleFiles.bytes(example));
        Order order = new Order(List.of(), List.of("html"), List.of(Locale.ENGLISH), AT).asFinal(AT);

        Outcome outcome = Dossier.standard().render(text, order);

        assertThat(outcome).as("%s", outcome.diagnostics()).isInstanceOf(Outcome.Rendered.class);
        assertThat(((Outcome.Rendered) outcome).products())
                .isNotEmpty()
                .noneMatch(Product::isDraft)
                .noneMatch(product -> product.fileName().contains("draft"));
    }
}
