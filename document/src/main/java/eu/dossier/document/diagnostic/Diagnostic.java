package eu.dossier.document.diagnostic;

import java.util.List;

/**
 * A finding on something that a user wrote.
 *
 * @param code the rule, {@code D0123}; stable over versions
 * @param severity how grave
 * @param span where
 * @param message what is wrong and why it matters, one or two sentences, ending in a full stop
 * @param hints what to do, each a sentence
 */
public record Diagnostic(String code, Severity severity, SourceSpan span, String message, List<String> hints) {

    public Diagnostic {
        hints = List.copyOf(hints);
    }

    public static Diagnostic error(String code, SourceSpan span, String message, String... hints) {
        return new Diagnostic(code, Severity.ERROR, span, message, List.of(hints));
    }

    public static Diagnostic warning(String code, SourceSpan span, String message, String... hints) {
        return new Diagnostic(code, Severity.WARNING, span, message, List.of(hints));
    }

    public static Diagnostic info(String code, SourceSpan span, String message, String... hints) {
        return new Diagnostic(code, Severity.INFO, span, message, List.of(hints));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
