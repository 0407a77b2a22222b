package eu.dossier.core.read;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong, up to a number that a person may want to read. */
final class Findings {

    private static final int LIMIT = 100;

    private final SourceText source;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    void add(ReadRule rule, Node at, String message, String... hints) {
        add(rule, at.start(), at.end(), message, hints);
    }

    void add(ReadRule rule, int from, int to, String message, String... hints) {
        if (!isFull()) {
            found.add(Diagnostic.error(rule.code(), source.span(from, to), message, hints));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether nothing more will be told; then nobody needs to think about what to say. */
    boolean isFull() {
        return found.size() >= LIMIT;
    }

    /** All of them, in the order of the file; a last one says if there are more. */
    List<Diagnostic> inOrder() {
        List<Diagnostic> all = new ArrayList<>(found);
        all.sort(Comparator.comparing(
                Diagnostic::span, Comparator.comparingInt(SourceSpan::line).thenComparingInt(SourceSpan::column)));
        if (isFull()) {
            all.add(Diagnostic.error(
                    ReadRule.TOO_MANY.code(),
                    SourceSpan.ofFile(source.file()),
                    "Only the first %d errors are listed.".formatted(LIMIT),
                    "Mend these first; others may follow from them."));
        }
        return all;
    }
}
