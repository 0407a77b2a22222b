package eu.dossier.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.templates.language.Languages;
import eu.dossier.testkit.ExampleFiles;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Telling what changed makes no document too long: every briefing of every example, in every language, can be told since revision 1. */
class SinceRevisionTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    @ParameterizedTest
    @MethodSource("eu.dossier.testkit.ExampleFiles#names")
    void everyDocumentOfAnExampleIsWritten(String example) throws IOException {
        CaseText text = new CaseText(example, ExampleFiles.bytes(example));
        Order order =
                new Order(List.of(), List.of("pdf"), Languages.builtIn().available(), AT).since(new Since.Revision(1));

        Outcome outcome = Dossier.standard().render(text, order);

        assertThat(outcome.diagnostics().stream().filter(Diagnostic::isError)).isEmpty();
        assertThat(outcome).isInstanceOf(Outcome.Rendered.class);
    }
}
