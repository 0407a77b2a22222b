package eu.dossier.core.read;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Severity;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong, up to a number that a person may want to read. */
final class Findings {

    private static final int LIMIT = 100;

    private final SourceText source;
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Diagnostic> remarks = new ArrayList<>();

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
        List<Diagnostic> kind = rule.severity() == Severity.ERROR ? found : remarks;
        if (kind.size() < LIMIT) {
            kind.add(new Diagnostic(rule.code(), rule.severity(), source.span(from, to), message, List.of(hints)));
        }
    }

    /**
     * Reports something within a text.
     *
     * @param text as it was read
     * @param part of it that is wrong; where the text does not hold it word for word, the whole is shown
     */
    void within(ReadRule rule, Node at, String text, String part, String message, String... hints) {
        int from = text.indexOf(part);
        Optional<TextPlaces.Range> range = from >= 0 && at instanceof Node.Scalar scalar && !isFull()
                ? TextPlaces.find(source.text(), scalar, text, from, from + part.length())
                : Optional.empty();
        add(
                rule,
                range.map(TextPlaces.Range::from).orElse(at.start()),
                range.map(TextPlaces.Range::to).orElse(at.end()),
                message,
                hints);
    }

    /** Takes over what was found in a later part of the file. */
    void take(Findings later) {
        later.found.stream().limit(LIMIT - found.size()).forEach(found::add);
        later.remarks.stream().limit(LIMIT - remarks.size()).forEach(remarks::add);
    }

    /** Whether there is no error. */
    boolean isEmpty() {
        return found.isEmpty();
    }

    /** What is no error, in the order in which it was found. */
    List<Diagnostic> remarks() {
        return remarks;
    }

    /** Whether nothing more will be told; then nobody needs to think about what to say. */
    boolean isFull() {
        return found.size() >= LIMIT;
    }

    /** All errors with the remarks between them, in the order of the file; a last one says if there are more. */
    List<Diagnostic> inOrder() {
        List<Diagnostic> all = new ArrayList<>(found);
        all.addAll(isEmpty() ? List.of() : remarks);
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
