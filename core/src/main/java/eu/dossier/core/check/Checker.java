package eu.dossier.core.check;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.Positions;
import eu.dossier.core.work.Parallel;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds every rule against a case. Never throws for what a case says; same case and options, same findings. */
public final class Checker {

    private static final Comparator<Diagnostic> IN_FILE_ORDER = Comparator.comparing(
                    Diagnostic::span, Comparator.comparingInt(SourceSpan::line).thenComparingInt(SourceSpan::column))
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private Checker() {}

    /**
     * Checks a case that was read without error. Called from a task of a {@link java.util.concurrent.ForkJoinPool}, it spreads
     * the rules over that pool; otherwise it starts no thread.
     *
     * @param positions where each part of it stands in its file
     */
    public static CheckResult check(CaseFile file, Positions positions, CheckOptions options) {
        Subject subject = Subject.of(file, options);
        Silences silences = Silences.of(subject);
        List<Diagnostic> open = new ArrayList<>();
        List<Silenced> silenced = new ArrayList<>();
        for (Found found : Parallel.map(Rules.all(), rule -> found(rule, subject, positions))) {
            for (Found.Finding finding : found.findings()) {
                silences.covering(finding)
                        .ifPresentOrElse(
                                silence -> silenced.add(
                                        new Silenced(finding.diagnostic(), silence.reason(), silence.by())),
                                () -> open.add(finding.diagnostic()));
            }
        }
        silences.report(positions, open);
        open.sort(IN_FILE_ORDER);
        silenced.sort(Comparator.comparing(Silenced::diagnostic, IN_FILE_ORDER));
        CheckResult result = new CheckResult(open, silenced);
        return options.strict() ? result.strictly() : result;
    }

    private static Found found(Rule rule, Subject subject, Positions positions) {
        Found found = new Found(rule, positions);
        rule.body().look(subject, found);
        return found;
    }
}
