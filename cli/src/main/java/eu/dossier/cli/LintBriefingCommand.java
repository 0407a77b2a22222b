package eu.dossier.cli;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingDefinition;
import eu.dossier.templates.template.BriefingLint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "lint-briefing",
        description = "Checks a folder with briefings of your own, each with template, messages and data.",
        footerHeading = "%nExample:%n",
        footer = {"  dossier lint-briefing our-briefings"})
final class LintBriefingCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "Folder with one folder per briefing.")
    private String directory = "";

    LintBriefingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        BriefingCatalogue catalogue = OwnBriefings.read(surroundings, directory);
        BriefingLint lint = new BriefingLint(catalogue);
        List<Diagnostic> found = new ArrayList<>();
        for (BriefingDefinition briefing : catalogue.all()) {
            found.addAll(lint.check(briefing));
        }
        new Findings(surroundings).print(found);
        return (found.stream().anyMatch(Diagnostic::isError) ? ExitCode.ERRORS : ExitCode.DONE).code();
    }
}
