package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.core.check.Rules;
import eu.dossier.core.read.ReadCase;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.Withholding;
import eu.dossier.core.report.TextReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        abbreviateSynopsis = true,
        description = "Explains a rule of the checker, or what an audience does not get of a case, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier explain D0301",
            "  dossier explain case.yaml -b press-release",
            "  dossier explain case.yaml -b press-release --for origin"
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

    @Option(names = "--for", paramLabel = "ITEM", description = "Tell of this item only.")
    private String item = "";

    @Mixin
    private final MomentOption moment;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
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
        if (briefing.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, "name the briefing with -b, as in -b press-release");
        }
        Dossier dossier = Dossier.standard();
        Catalogue.requireKnown(dossier, List.of(briefing), List.of(), List.of());
        ReadCase read = dossier.read(new CaseInputs(surroundings).read(subject));
        Optional<Release> release = read.caseFile().map(file -> dossier.release(file, briefing, moment.moment()));
        surroundings.err().print(new TextReport(surroundings.wantsColour()).print(read.diagnostics()));
        surroundings.err().flush();
        release.ifPresent(this::print);
        return release.isPresent() ? ExitCode.DONE : ExitCode.ERRORS;
    }

    private void print(Release release) {
        List<Withholding> withheld = release.withheld().stream()
                .filter(one -> item.isEmpty() || one.item().equals(item))
                .toList();
        if (!item.isEmpty() && withheld.isEmpty()) {
            surroundings
                    .out()
                    .println("The audience " + release.audience().id() + " gets " + item
                            + ", or the case has no such item.");
            return;
        }
        for (Withholding one : withheld) {
            surroundings.out().println(one.item() + " (" + name(one) + "): " + one.reason());
        }
        if (item.isEmpty()) {
            surroundings
                    .out()
                    .println(withheld.size() + " withheld from the audience "
                            + release.audience().id() + "; all else goes to it.");
        }
    }

    private static String name(Withholding one) {
        return one.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
