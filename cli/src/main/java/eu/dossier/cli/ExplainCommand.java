package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.record.Explanation;
import eu.dossier.briefing.record.Seal;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.check.Rules;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.report.TextReport;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            "  dossier explain case.yaml --for origin-china",
            "      who gets the item, and who not"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final Map<String, String> ELSEWHERE = Map.of(
            "D08", "docs/word-templates.md",
            "D4", "docs/add-a-briefing.md",
            "D5", "docs/pdf.md",
            "D6", "docs/release.md");

    private final Surroundings surroundings;

    @Parameters(paramLabel = "RULE|CASE", description = "Code of a rule, or a case file.")
    private String subject = "";

    @Option(
            names = {"-b", "--briefing"},
            paramLabel = "NAME",
            completionCandidates = Candidates.Briefings.class,
            description = "Briefing whose audience is meant: ${COMPLETION-CANDIDATES}.")
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
        return subject.matches("[Dd][0-9]{4}")
                ? rule(subject.toUpperCase(Locale.ROOT)).code()
                : release().code();
    }

    private ExitCode rule(String code) {
        String text = Rules.explanation(code)
                .orElseThrow(() -> new CommandFailure(ExitCode.USAGE, unknown(code)))
                .markdown();
        boolean fenced = false;
        for (String line : text.strip().split("\n", -1)) {
            fenced ^= line.startsWith("```");
            surroundings.out().println(fenced ? line : TextReport.wrapped(line, 0, Surroundings.COLUMNS, ""));
        }
        return ExitCode.DONE;
    }

    /** Only the rules of the checker are explained here; what other steps say is told in the documentation. */
    private static String unknown(String code) {
        return ELSEWHERE.entrySet().stream()
                .filter(steps -> code.startsWith(steps.getKey()))
                .map(steps -> code + " is no rule of the checker; see " + steps.getValue())
                .findFirst()
                .orElse("there is no rule " + code + ". 'dossier list rules' shows all");
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
        surroundings.err().print(surroundings.findings().print(read.diagnostics()));
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
            throw Catalogue.noItem(item, Seal.ofItems(file).keySet());
        }
        return lines;
    }
}
