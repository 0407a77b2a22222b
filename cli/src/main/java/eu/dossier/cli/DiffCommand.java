package eu.dossier.cli;

import eu.dossier.briefing.CaseText;
import eu.dossier.briefing.Dossier;
import eu.dossier.core.change.Changes;
import eu.dossier.core.report.ChangeReport;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        abbreviateSynopsis = true,
        description = "Tells what changed between two states of a case, in what each audience may know.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier diff case-1.yaml case-2.yaml",
            "  dossier diff case-1.yaml case-2.yaml --audience press",
            "  dossier diff case-1.yaml case-2.yaml -f json"
        })
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier case file.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The later case file; - for standard input.")
    private String now = "";

    @Option(
            names = "--audience",
            split = ",",
            paramLabel = "NAME",
            completionCandidates = Candidates.Audiences.class,
            description = "Audience to tell of: ${COMPLETION-CANDIDATES}; all when left out.")
    private List<String> audiences = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text when left out.")
    private Format format = Format.text;

    @Mixin
    private final MomentOption moment;

    /** How changes are printed; named as on the command line. */
    enum Format {
        text,
        json
    }

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.moment = new MomentOption(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = Dossier.standard();
        requireKnown(dossier.audiences());
        CaseInputs inputs = new CaseInputs(surroundings);
        CaseText later = inputs.read(now);
        Warned<Map<String, Changes>> found = dossier.compare(inputs.read(before), later, moment.moment(), audiences);
        surroundings.err().print(surroundings.findings().print(found.diagnostics()));
        surroundings.err().flush();
        if (found.diagnostics().stream().anyMatch(Diagnostic::isError)) {
            boolean leak =
                    found.diagnostics().stream().anyMatch(one -> one.code().equals("D6002"));
            return (leak ? ExitCode.REFUSED : ExitCode.ERRORS).code();
        }
        Map<String, Changes> told = found.value();
        surroundings.out().print(format == Format.json ? ChangeReport.json(told) : ChangeReport.text(told));
        surroundings.out().flush();
        return ExitCode.DONE.code();
    }

    private void requireKnown(List<String> known) {
        for (String audience : audiences) {
            if (!known.contains(audience)) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        "there is no audience '" + audience + "'. There are: " + String.join(", ", known));
            }
        }
    }
}
