package eu.dossier.templates.template;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.Languages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case of which hardly anything is known yet: no template asks for what is not there. */
class SmallCaseTest {

    private static final String SMALL = """
        schema: 1
        case: {id: SMALL-1, status: investigating, language: en, title: Incident at the port}
        marking: CLEAR
        """;
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    static Stream<BriefingDefinition> briefings() {
        return BriefingCatalogue.builtIn().all().stream()
                .filter(briefing -> briefing.needs().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void everyBriefingCanBePrintedOfIt(BriefingDefinition briefing) {
        for (Locale locale : Languages.builtIn().available()) {
            Language language = Languages.builtIn().find(locale).orElseThrow();
            Warned<Optional<Document>> rendered = new Templates(BriefingCatalogue.builtIn())
                    .render(released(briefing), briefing, language, RenderContext.FINAL);
            List<Diagnostic> errors =
                    rendered.diagnostics().stream().filter(Diagnostic::isError).toList();
            assertThat(errors).as("%s in %s", briefing.name(), locale).isEmpty();
            assertThat(rendered.value()).isPresent();
        }
    }

    private static ReleasedCase released(BriefingDefinition briefing) {
        return Release.of(
                        new CaseReader()
                                .read("small.yaml", SMALL.getBytes(StandardCharsets.UTF_8))
                                .caseFile()
                                .orElseThrow(),
                        Policy.builtIn().audience(briefing.audience()).orElseThrow(),
                        AT)
                .view();
    }
}
