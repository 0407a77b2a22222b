package eu.dossier.cli;

import eu.dossier.core.report.TextReport;
import eu.dossier.document.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** What a person reads of a run: files on standard output, findings and a summary on standard error. */
final class RunPrinter implements RunReport {

    private final Surroundings surroundings;
    private final boolean quiet;
    private final TextReport findings;
    private final List<Diagnostic> all = new ArrayList<>();
    private int cases;
    private int failed;
    private int files;

    /** @param quiet whether only errors are told */
    RunPrinter(Surroundings surroundings, boolean quiet) {
        this.surroundings = surroundings;
        this.quiet = quiet;
        this.findings = new TextReport(surroundings.wantsColour());
    }

    @Override
    public void show(CaseReport report) {
        cases++;
        failed += report.exitCode() == ExitCode.DONE ? 0 : 1;
        files += report.files().size();
        report.diagnostics().stream()
                .filter(diagnostic -> !quiet || diagnostic.isError())
                .forEach(this::finding);
        report.fault().ifPresent(fault -> surroundings.err().println(fault.message()));
        if (!quiet) {
            report.files().forEach(file -> surroundings.out().println(file.path()));
        }
    }

    private void finding(Diagnostic diagnostic) {
        all.add(diagnostic);
        surroundings.err().println(findings.print(diagnostic));
    }

    /** The last line: nothing for one case without a finding. */
    @Override
    public void end() {
        String found = TextReport.summary(all);
        if (cases > 1) {
            surroundings
                    .err()
                    .println(count(cases, "case") + ", " + count(files, "file") + " written"
                            + (failed > 0 ? ", " + count(failed, "case") + " failed" : "")
                            + (found.isEmpty() ? "" : "; " + found));
        } else if (!found.isEmpty()) {
            surroundings.err().println(found);
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
