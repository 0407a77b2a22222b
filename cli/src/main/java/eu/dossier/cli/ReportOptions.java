package eu.dossier.cli;

import eu.dossier.cli.FindingsOption.Detail;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a run is told. */
final class ReportOptions {

    private final Surroundings surroundings;

    @Option(
            names = {"-q", "--quiet"},
            negatable = true,
            description = "Print errors only.")
    private boolean quiet;

    @Option(
            names = "--report",
            paramLabel = "KIND",
            description = "How to tell of the run: ${COMPLETION-CANDIDATES}; text when left out.")
    private Kind kind = Kind.text;

    @Mixin
    private final FindingsOption findings = new FindingsOption();

    /** Lines for people, JSON Lines, or JUnit XML; named as on the command line. */
    enum Kind {
        text,
        json,
        junit
    }

    ReportOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** @param cases how many there are to tell of */
    RunReport report(int cases) {
        return switch (kind) {
            case text -> {
                RunReport printer = new RunPrinter(surroundings, quiet, findings.detail(cases, Detail.totals));
                boolean watched = cases > 1 && !quiet && surroundings.showsCursor();
                yield watched ? new ProgressLine(printer, surroundings.err(), cases) : printer;
            }
            case json -> new JsonLines(surroundings.out());
            case junit -> new JunitReport(surroundings.out());
        };
    }
}
