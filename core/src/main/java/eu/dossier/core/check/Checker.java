package eu.dossier.core.check;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.read.Positions;
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
     * Checks a case that was read without error.
     *
     * @param positions where each part of it stands in its file
     */
    public static CheckResult check(CaseFile file, Positions positions, CheckOptions options) {
        Subject subject = Subject.of(file, options);
        Silences silences = Silences.of(subject);
        List<Diagnostic> open = new ArrayList<>();
        List<Silenced> silenced = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            Found found = new Found(rule, positions);
            rule.body().look(subject, found);
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
}
