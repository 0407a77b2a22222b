package eu.dossier.cli;

import eu.dossier.core.report.TextReport;
import eu.dossier.document.diagnostic.Diagnostic;
import java.util.List;

/** Tells people what was found in files of theirs other than cases, on standard error. */
final class Findings {

    private final Surroundings surroundings;

    Findings(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void print(List<Diagnostic> found) {
        surroundings.err().print(surroundings.findings().print(found));
        String summary = TextReport.summary(found);
        surroundings.err().print(summary.isEmpty() ? "" : summary + "\n");
        surroundings.err().flush();
    }
}
