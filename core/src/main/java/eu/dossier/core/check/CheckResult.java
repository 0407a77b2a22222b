package eu.dossier.core.check;

import eu.dossier.document.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a check found.
 *
 * @param diagnostics in the order of the file
 * @param silenced what the file itself declares accepted, in the order of the file
 */
public record CheckResult(List<Diagnostic> diagnostics, List<Silenced> silenced) {

    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
        silenced = List.copyOf(silenced);
    }

    /** Whether anything forbids a release. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
