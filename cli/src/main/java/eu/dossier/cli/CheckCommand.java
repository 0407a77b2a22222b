package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.core.check.CheckOptions;
import eu.dossier.core.check.CheckResult;
import eu.dossier.core.check.Silenced;
import eu.dossier.core.report.JsonReport;
import eu.dossier.core.report.SarifReport;
import eu.dossier.core.report.TextReport;
import eu.dossier.document.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        abbreviateSynopsis = true,
        description = "Checks case files and renders nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier check case.yaml",
            "  dossier check cases/*.yaml --strict --format sarif > findings.sarif",
            "",
            "'dossier explain D0301' says more about a rule."
        })
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final CasesOption cases = new CasesOption();

    @Mixin
    private final MomentOption moment;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text when left out.")
    private Format format = Format.text;

    /** How findings are printed; named as on the command line. */
    enum Format {
        text,
        json,
        sarif
    }

    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Silenced> silenced = new ArrayList<>();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.moment = new MomentOption(surroundings);
    }

    @Override
    public Integer call() {
        Dossier dossier = Dossier.standard();
        CheckOptions lenient = CheckOptions.at(moment.moment());
        CheckOptions options = strict ? lenient.strictly() : lenient;
        ExitCode worst = ExitCode.DONE;
        for (String argument : cases.names(surroundings)) {
            worst = worst.and(check(dossier, argument, options));
        }
        print();
        return worst.code();
    }

    private ExitCode check(Dossier dossier, String argument, CheckOptions options) {
        try {
            CheckResult result = dossier.check(new CaseInputs(surroundings).read(argument), options);
            found.addAll(result.diagnostics());
            silenced.addAll(result.silenced());
            return result.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Fault fault = Fault.of(e, surroundings.wantsDetails());
            surroundings.err().println(fault.message());
            return fault.exitCode();
        }
    }

    /** For people on standard error, as in render; for programs on standard output. */
    private void print() {
        switch (format) {
            case text -> {
                surroundings.err().print(new TextReport(surroundings.wantsColour()).print(found));
                String summary = TextReport.summary(found);
                surroundings.err().print(summary.isEmpty() ? "" : summary + "\n");
                surroundings.err().flush();
            }
            case json -> surroundings.out().print(JsonReport.print(found));
            case sarif -> surroundings.out().print(SarifReport.print(Version.text(), found, silenced));
        }
        surroundings.out().flush();
    }
}
