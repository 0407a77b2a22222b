package eu.dossier.cli;

import eu.dossier.cli.FindingsOption.Detail;
import java.util.List;

/** What a person reads of a run: files on standard output, findings and a summary on standard error. */
final class RunPrinter implements RunReport {

    private final Surroundings surroundings;
    private final boolean quiet;
    private final FindingPrinter findings;
    private int cases;
    private int unchanged;
    private int failed;
    private int files;

    /**
     * @param quiet whether only errors are told
     * @param detail how findings are told
     */
    RunPrinter(Surroundings surroundings, boolean quiet, Detail detail) {
        this.surroundings = surroundings;
        this.quiet = quiet;
        this.findings = new FindingPrinter(surroundings, detail);
    }

    @Override
    public void show(CaseReport report) {
        cases++;
        failed += report.exitCode() == ExitCode.DONE ? 0 : 1;
        if (report.unchanged()) {
            // Its documents and what was found in it were told by the run that made them.
            unchanged++;
            return;
        }
        files += report.files().size();
        report.placed().stream()
                .filter(diagnostic -> !quiet || diagnostic.isError())
                .forEach(diagnostic -> findings.print(diagnostic, report.argument()));
        report.fault().ifPresent(fault -> surroundings.err().println(fault.inLines()));
        if (!quiet) {
            report.files().forEach(file -> surroundings.out().println(file.path()));
        }
    }

    /** The last lines: nothing for one case without a finding, nor for a quiet run in which all went well. */
    @Override
    public void end(List<String> notStarted) {
        String found = findings.summary();
        if (quiet && failed == 0) {
            return;
        }
        findings.end();
        if (cases + notStarted.size() > 1) {
            surroundings
                    .err()
                    .println(count(cases, "case") + ", " + count(files, "file") + " written"
                            + (unchanged > 0 ? ", " + count(unchanged, "case") + " unchanged" : "")
                            + (failed > 0 ? ", " + count(failed, "case") + " failed" : "")
                            + (notStarted.isEmpty() ? "" : ", " + count(notStarted.size(), "case") + " not started")
                            + (found.isEmpty() ? "" : "; " + found));
        } else if (unchanged > 0) {
            surroundings.err().println(count(unchanged, "case") + " unchanged");
        } else if (!found.isEmpty()) {
            surroundings.err().println(found);
        }
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
