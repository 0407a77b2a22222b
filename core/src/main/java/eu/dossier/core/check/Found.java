package eu.dossier.core.check;

import eu.dossier.core.casefile.Place;
import eu.dossier.core.read.Positions;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Gathers what one rule finds. */
public final class Found {

    /** More of one kind help nobody. */
    private static final int LIMIT = 50;

    private final Rule rule;
    private final Positions positions;
    private final List<Finding> findings = new ArrayList<>();
    private int left;

    /** A finding, with the place that a silence may name. */
    record Finding(String pointer, Diagnostic diagnostic) {}

    Found(Rule rule, Positions positions) {
        this.rule = rule;
        this.positions = positions;
    }

    /**
     * Reports something.
     *
     * @param pointer JSON pointer of what is wrong
     * @param message what is wrong and why it matters, ending in a full stop
     * @param hints what to do, each a sentence
     */
    void at(String pointer, String message, String... hints) {
        if (isFull()) {
            left++;
            return;
        }
        add(pointer, positions.of(pointer), message, hints);
    }

    private void add(String pointer, SourceSpan span, String message, String... hints) {
        findings.add(new Finding(pointer, new Diagnostic(rule.code(), rule.severity(), span, message, List.of(hints))));
    }

    /**
     * Reports something within a text.
     *
     * @param from offset into the text
     * @param to offset after what is wrong
     */
    void in(Subject.Version version, int from, int to, String message, String... hints) {
        if (isFull()) {
            left++;
            return;
        }
        String pointer = version.place().pointer();
        add(pointer, positions.within(pointer, version.text(), from, to), message, hints);
    }

    /** Reports a term that was found in a text. */
    void in(Subject.Version version, Terms.Hit<?> hit, String message, String... hints) {
        int last = hit.at() + hit.term().words().size() - 1;
        in(version, version.tokens().start(hit.at()), version.tokens().end(last), message, hints);
    }

    void at(Place place, String message, String... hints) {
        at(isFull() ? "" : place.pointer(), message, hints);
    }

    /** Takes over what the reader remarked by this rule. */
    void remarksOfReader() {
        positions.remarks().stream()
                .filter(remark -> remark.code().equals(rule.code()))
                .forEach(remark -> findings.add(new Finding("", remark)));
    }

    /** Whether what is found from now on is counted only; then nobody needs to think about what to say. */
    boolean isFull() {
        return findings.size() == LIMIT;
    }

    List<Finding> findings() {
        if (left > 0) {
            String message = "The same was found in %d more places, not listed.".formatted(left);
            findings.add(new Finding(
                    "", new Diagnostic(rule.code(), rule.severity(), positions.of(""), message, List.of())));
            left = 0;
        }
        return findings;
    }
}
