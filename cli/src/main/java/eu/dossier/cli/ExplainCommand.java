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
import java.util.function.Supplier;

final class ExplainCommand implements Callable<Integer> {

    private static final Map<String, String> ELSEWHERE = Map.of(
            "D08", "docs/word-templates.md",
            "D4", "docs/add-a-briefing.md",
            "D5", "docs/pdf.md",
            "D6", "docs/release.md");

    private final Surroundings surroundings;

    private final Supplier<String> subject;
    private final Supplier<String> briefing;
    private final Supplier<String> item;
    private final MomentOption moment;
    private final SetupOptions setup;

    ExplainCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.abbreviated()
                .says("Explains a rule of the checker, or who gets what of a case, and why not the rest.")
                .examples(
                        "  dossier explain D0301",
                        "  dossier explain case.yaml -b press-release",
                        "      item by item, what the readers of the press release get",
                        "  dossier explain case.yaml --for origin-china",
                        "      who gets the item, and who not");
        subject = syntax.operand("RULE|CASE", "Code of a rule, or a case file.");
        briefing = syntax.option("-b --briefing", "NAME", "Briefing whose audience is meant: ${COMPLETION-CANDIDATES}.")
                .offers(Candidates::briefings)
                .text();
        item = syntax.option("--for", "ITEM", "Trace this item through all audiences, or the briefing's.")
                .text();
        moment = new MomentOption(surroundings, syntax);
        setup = new SetupOptions(surroundings, syntax);
    }

    @Override
    public Integer call() throws IOException {
        String named = subject.get();
        return named.matches("[Dd][0-9]{4}")
                ? rule(named.toUpperCase(Locale.ROOT)).code()
                : release(named, briefing.get(), item.get()).code();
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

    private ExitCode release(String name, String meant, String traced) throws IOException {
        if (meant.isEmpty() && traced.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "name a briefing with -b, as in -b press-release, or an item with --for");
        }
        Dossier dossier = setup.dossier();
        if (!meant.isEmpty()) {
            Catalogue.requireKnown(dossier, List.of(meant), List.of(), List.of());
            Catalogue.requireAudience(dossier, meant);
        }
        ReadCase read = dossier.read(new CaseInputs(surroundings).read(name));
        surroundings.err().print(surroundings.findings().print(read.diagnostics()));
        surroundings.err().flush();
        read.caseFile().ifPresent(file -> explain(dossier, file, meant, traced).forEach(surroundings.out()::println));
        return read.caseFile().isPresent() ? ExitCode.DONE : ExitCode.ERRORS;
    }

    private List<String> explain(Dossier dossier, CaseFile file, String meant, String traced) {
        Instant at = moment.moment();
        if (traced.isEmpty()) {
            return Explanation.of(dossier.release(file, meant, at));
        }
        List<String> lines = meant.isEmpty()
                ? Explanation.ofItem(file, dossier.policy().audiences(), at, traced)
                : Explanation.ofItem(file, dossier.audience(meant).stream().toList(), at, traced);
        if (lines.isEmpty()) {
            throw Catalogue.noItem(traced, Seal.ofItems(file).keySet());
        }
        return lines;
    }
}
