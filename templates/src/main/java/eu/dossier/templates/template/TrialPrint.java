package eu.dossier.templates.template;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.CaseReader;
import eu.dossier.core.release.Policy;
import eu.dossier.core.release.Release;
import eu.dossier.core.write.Starter;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints a briefing of two cases, to find what nobody sees by looking at its template: a variable that does not exist, or is not
 * always there, and a document that is not well built. One case says hardly anything; the other is the one that newcomers begin with.
 */
final class TrialPrint {

    private static final String BARE = """
        schema: 1
        case: {id: TRIAL-1, status: investigating, language: en, title: Incident under investigation}
        marking: CLEAR
        """;
    private static final Instant AT = Instant.parse("2026-01-15T10:00:00Z");

    /** What a trial case may lack, or the lint says better. */
    private static final Set<String> NO_FAULTS_OF_THE_TEMPLATE = Set.of("D4101", "D4108");

    private final BriefingCatalogue catalogue;
    private final Set<String> asked;

    /** @param asked keys of messages that the template asks for; one that is missing must not end the trial */
    TrialPrint(BriefingCatalogue catalogue, Set<String> asked) {
        this.catalogue = catalogue;
        this.asked = asked;
    }

    /** Errors of printing, each once. */
    List<Diagnostic> faults(BriefingDefinition briefing) throws IOException {
        List<Diagnostic> faults = new ArrayList<>();
        for (String text : List.of(BARE, starter())) {
            for (Diagnostic found : print(briefing, text)) {
                boolean known = faults.stream().anyMatch(fault -> fault.span().equals(found.span()));
                if (found.isError() && !known && !NO_FAULTS_OF_THE_TEMPLATE.contains(found.code())) {
                    faults.add(found);
                }
            }
        }
        return faults;
    }

    /** Marked so that every audience gets all of it. */
    private static String starter() {
        return Starter.yaml().replace("marking: AMBER", "marking: CLEAR");
    }

    private List<Diagnostic> print(BriefingDefinition briefing, String text) throws IOException {
        CaseFile caseFile = new CaseReader()
                .read("trial.yaml", text.getBytes(StandardCharsets.UTF_8))
                .caseFile()
                .orElseThrow(() -> new IllegalStateException("a trial case that cannot be read"));
        Language language = speaking(Languages.builtIn().find(locale(briefing)).orElseThrow());
        return Policy.builtIn().audience(briefing.audience()).stream()
                .map(audience -> Release.of(caseFile, audience, AT).view())
                .flatMap(released -> new Templates(catalogue)
                        .render(released, briefing, language, RenderContext.FINAL).diagnostics().stream())
                .toList();
    }

    /** The language with every message that is asked for; the briefing's own file is laid over it. */
    private Language speaking(Language language) {
        StringBuilder missing = new StringBuilder();
        for (String key : asked) {
            if (!language.has(key)) {
                missing.append(key).append(" = ").append(key).append('\n');
            }
        }
        return language.with("trial", missing.toString());
    }

    /** The first language that the briefing has messages for; English where it needs none of its own. */
    private Locale locale(BriefingDefinition briefing) throws IOException {
        for (Locale locale : Languages.builtIn().available()) {
            if (catalogue
                    .folder()
                    .read(briefing.name() + "/" + locale.toLanguageTag() + ".properties")
                    .isPresent()) {
                return locale;
            }
        }
        return Locale.ENGLISH;
    }
}
