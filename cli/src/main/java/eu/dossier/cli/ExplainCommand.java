package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.record.Explanation;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.check.Rules;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.report.TextReport;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        abbreviateSynopsis = true,
        description = "Explains a rule of the checker, or who gets what of a case, and why not the rest.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier explain D0301",
            "  dossier explain case.yaml -b press-release",
            "      item by item, what the readers of the press release get",
            "  dossier explain case.yaml --for origin",
            "      who gets the item, and who not"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "RULE|CASE", description = "Code of a rule, or a case file.")
    private String subject = "";

    @Option(
            names = {"-b", "--briefing"},
            paramLabel = "NAME",
            description = "Briefing whose audience is meant.")
    private String briefing = "";

    @Option(
            names = "--for",
            paramLabel = "ITEM",
            description = "Trace this item through all audiences, or the briefing's.")
    private String item = "";

    @Mixin
    private final MomentOption moment;

    @Mixin
    private final SetupOptions setup;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.setup = new SetupOptions(surroundings);
        this.moment = new MomentOption(surroundings);
    }

    @Override
    public Integer call() throws IOException {
        return subject.matches("D[0-9]{4}") ? rule().code() : release().code();
    }

    private ExitCode rule() {
        String text = Rules.explanation(subject)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE, "there is no rule " + subject + ". 'dossier list rules' shows all"))
                .markdown();
        surroundings.out().println(text.strip());
        return ExitCode.DONE;
    }

    private ExitCode release() throws IOException {
        if (briefing.isEmpty() && item.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "name a briefing with -b, as in -b press-release, or an item with --for");
        }
        Dossier dossier = setup.dossier();
        if (!briefing.isEmpty()) {
            Catalogue.requireKnown(dossier, List.of(briefing), List.of(), List.of());
            Catalogue.requireAudience(dossier, briefing);
        }
        ReadCase read = dossier.read(new CaseInputs(surroundings).read(subject));
        surroundings.err().print(new TextReport(surroundings.wantsColour()).print(read.diagnostics()));
        surroundings.err().flush();
        read.caseFile().ifPresent(file -> explain(dossier, file).forEach(surroundings.out()::println));
        return read.caseFile().isPresent() ? ExitCode.DONE : ExitCode.ERRORS;
    }

    private List<String> explain(Dossier dossier, CaseFile file) {
        Instant at = moment.moment();
        if (item.isEmpty()) {
            return Explanation.of(dossier.release(file, briefing, at));
        }
        List<String> lines = briefing.isEmpty()
                ? Explanation.ofItem(file, dossier.policy().audiences(), at, item)
                : Explanation.ofItem(file, dossier.audience(briefing).stream().toList(), at, item);
        if (lines.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, "the case has no item " + item);
        }
        return lines;
    }
}
