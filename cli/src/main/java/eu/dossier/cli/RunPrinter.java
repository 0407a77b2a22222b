package eu.dossier.cli;

import eu.dossier.core.report.TextReport;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person reads of a run: files on standard output, findings and a summary on standard error. */
final class RunPrinter implements RunReport {

    private final Surroundings surroundings;
    private final boolean quiet;
    private final TextReport text;
    private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
    private int cases;
    private int unchanged;
    private int failed;
    private int files;

    /** @param quiet whether only errors are told */
    RunPrinter(Surroundings surroundings, boolean quiet) {
        this.surroundings = surroundings;
        this.quiet = quiet;
        this.text = new TextReport(surroundings.wantsColour());
    }

    @Override
    public void show(CaseReport report) {
        cases++;
        failed += report.exitCode() == ExitCode.DONE ? 0 : 1;
        unchanged += report.unchanged() ? 1 : 0;
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
        found.merge(diagnostic.severity(), 1, Integer::sum);
        surroundings.err().println(text.print(diagnostic));
    }

    /** The last line: nothing for one case without a finding, nor for a quiet run in which all went well. */
    @Override
    public void end() {
        String found = findings();
        if (quiet && failed == 0) {
            return;
        }
        if (cases > 1) {
            surroundings
                    .err()
                    .println(count(cases, "case") + ", " + count(files, "file") + " written"
                            + (unchanged > 0 ? ", " + count(unchanged, "case") + " unchanged" : "")
                            + (failed > 0 ? ", " + count(failed, "case") + " failed" : "")
                            + (found.isEmpty() ? "" : "; " + found));
        } else if (unchanged > 0) {
            surroundings.err().println(count(unchanged, "case") + " unchanged");
        } else if (!found.isEmpty()) {
            surroundings.err().println(found);
        }
    }

    private String findings() {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .filter(found::containsKey)
                .map(severity -> count(found.getOrDefault(severity, 0), severity.word()))
                .collect(Collectors.joining(", "));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
