package eu.dossier.document.diagnostic;

import java.util.List;

/** A value, and what was found on the way to it. */
public record Warned<T>(T value, List<Diagnostic> diagnostics) {

    public Warned {
        diagnostics = List.copyOf(diagnostics);
    }
}
