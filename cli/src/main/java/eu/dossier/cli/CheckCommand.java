package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.cli.FindingsOption.Detail;
import eu.dossier.core.check.CheckOptions;
import eu.dossier.core.check.CheckResult;
import eu.dossier.core.check.Silenced;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.report.JsonReport;
import eu.dossier.core.report.SarifReport;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    private final CasesOption cases;
    private final MomentOption moment;
    private final Supplier<Boolean> strict;
    private final Supplier<Format> format;
    private final FindingsOption detail;
    private final Supplier<String> briefings;

    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Silenced> silenced = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();

    /** How findings are printed; named as on the command line. */
    enum Format {
        text,
        json,
        sarif
    }

    CheckCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.abbreviated()
                .says("Checks case files, and how easily their briefings are read; writes nothing.")
                .examples(
                        "  dossier check case.yaml",
                        "  dossier check cases/*.yaml --strict --format sarif > findings.sarif",
                        "",
                        "'dossier explain D0301' says more about a rule.");
        cases = new CasesOption(syntax);
        moment = new MomentOption(surroundings, syntax);
        strict = syntax.flag("--strict", "Warnings count as errors.");
        format = syntax.option("-f --format", "FORMAT", "${COMPLETION-CANDIDATES}; text when left out.")
                .choice(Format.text);
        detail = new FindingsOption(syntax);
        briefings = syntax.option(
                        "--briefings", "DIR", "Folder with briefings of your own, whose reading ease is measured too.")
                .text();
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = dossier();
        ExitCode worst = ExitCode.DONE;
        List<String> names = cases.names(surroundings);
        Instant at = moment.moment();
        // Rules and briefings are spread over all processors.
        try (ForkJoinPool pool = new ForkJoinPool()) {
            for (String argument : names) {
                String lead = names.size() == 1 ? "" : argument + ": ";
                worst = worst.and(
                        pool.submit(() -> check(dossier, argument, at, lead)).join());
            }
        }
        print(detail.detail(names.size(), Detail.lines));
        return worst.code();
    }

    private Dossier dossier() throws IOException {
        Dossier house = Dossier.standard();
        String own = briefings.get();
        return own.isEmpty() ? house : house.withBriefings(OwnBriefings.read(surroundings, own));
    }

    private ExitCode check(Dossier dossier, String argument, Instant at, String lead) {
        try {
            ReadCase read = dossier.read(new CaseInputs(surroundings).read(argument));
            CheckResult alone = dossier.check(read, CheckOptions.at(at));
            CheckResult lenient =
                    alone.hasErrors() ? alone : alone.with(readingEase(dossier, read, argument, at, lead));
            CheckResult result = strict.get() ? lenient.strictly() : lenient;
            found.addAll(result.diagnostics());
            silenced.addAll(result.silenced());
            return result.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Fault fault = Fault.of(e, surroundings.wantsDetails());
            surroundings.err().println(fault.inLines());
            return fault.exitCode();
        }
    }

    /**
     * Notes for programs; people get a line of each, and only what is too hard as a finding.
     *
     * @param lead before each line: the case, where there are several
     */
    private List<Diagnostic> readingEase(Dossier dossier, ReadCase read, String argument, Instant at, String lead) {
        List<Diagnostic> findings = new ArrayList<>();
        read.caseFile()
                .map(file -> dossier.readingEase(file, at))
                .orElse(List.of())
                .forEach(measured -> {
                    readings.add(lead + measured.line());
                    if (format.get() != Format.text || measured.isTooHard()) {
                        findings.add(measured.finding(argument));
                    }
                });
        return findings;
    }

    /** For people on standard error, as in render; for programs on standard output. */
    private void print(Detail told) {
        switch (format.get()) {
            case text -> told(told);
            case json -> surroundings.out().print(JsonReport.print(found));
            case sarif -> surroundings.out().print(SarifReport.print(Version.text(), found, silenced));
        }
        surroundings.out().flush();
    }

    private void told(Detail told) {
        FindingPrinter printer = new FindingPrinter(surroundings, told);
        found.forEach(finding -> printer.print(finding, finding.span().file()));
        printer.end();
        if (told != Detail.totals) {
            readings.forEach(line -> surroundings.err().print(line + "\n"));
        }
        String summary = printer.summary();
        surroundings.err().print(summary.isEmpty() ? "" : summary + "\n");
        surroundings.err().flush();
    }
}
