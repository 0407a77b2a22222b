package eu.dossier.core.check;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Severity;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same, and what else was found, after it. */
    public CheckResult with(List<Diagnostic> more) {
        return new CheckResult(
                Stream.concat(diagnostics.stream(), more.stream()).toList(), silenced);
    }

    /** The same with errors for warnings. */
    public CheckResult strictly() {
        return new CheckResult(diagnostics.stream().map(CheckResult::strict).toList(), silenced);
    }

    private static Diagnostic strict(Diagnostic found) {
        return found.severity() == Severity.WARNING
                ? new Diagnostic(found.code(), Severity.ERROR, found.span(), found.message(), found.hints())
                : found;
    }
}
