package eu.dossier.briefing;

import eu.dossier.document.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with an organisation's own Word template, told before anyone relies on it.
 *
 * @param diagnostics all findings; an error means that no briefing can be put into it
 * @param sample a Word file with a sample briefing in the template, to be looked at; empty when it cannot be used
 */
public record TemplateTrial(List<Diagnostic> diagnostics, Optional<byte[]> sample) {

    public TemplateTrial {
        diagnostics = List.copyOf(diagnostics);
    }
}
