package eu.dossier.cli;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.Locale;

/** A finding with its place, the line itself and a caret. */
final class FindingText {

    private FindingText() {}

    static String of(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        text.append(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .append('[')
                .append(diagnostic.code())
                .append("]: ")
                .append(diagnostic.message())
                .append('\n');
        SourceSpan span = diagnostic.span();
        text.append(" --> ").append(span.file());
        if (span.line() > 0) {
            text.append(':')
                    .append(span.line())
                    .append(':')
                    .append(span.column())
                    .append('\n');
            text.append("  | ").append(span.text()).append('\n');
            text.append("  | ").repeat(" ", Math.max(0, span.column() - 1)).repeat("^", Math.max(1, span.length()));
        }
        diagnostic.hints().forEach(hint -> text.append("\n  = help: ").append(hint));
        return text.append('\n').toString();
    }
}
