package eu.dossier.cli;

import eu.dossier.cli.FindingsOption.Detail;
import java.util.function.Supplier;

/** How a run is told. */
final class ReportOptions {

    private final Surroundings surroundings;

    private final Supplier<Boolean> quiet;
    private final Supplier<Kind> kind;
    private final FindingsOption findings;

    /** Lines for people, JSON Lines, or JUnit XML; named as on the command line. */
    enum Kind {
        text,
        json,
        junit
    }

    ReportOptions(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        quiet = syntax.flag("-q --quiet", "Print errors only.");
        kind = syntax.option(
                        "--report", "KIND", "How to tell of the run: ${COMPLETION-CANDIDATES}; text when left out.")
                .choice(Kind.text);
        findings = new FindingsOption(syntax);
    }

    /** @param cases how many there are to tell of */
    RunReport report(int cases) {
        return switch (kind.get()) {
            case text -> {
                RunReport printer = new RunPrinter(surroundings, quiet.get(), findings.detail(cases, Detail.totals));
                boolean watched = cases > 1 && !quiet.get() && surroundings.showsCursor();
                yield watched ? new ProgressLine(printer, surroundings.err(), cases) : printer;
            }
            case json -> new JsonLines(surroundings.out());
            case junit -> new JunitReport(surroundings.out());
        };
    }
}
