package eu.dossier.cli;

import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingDefinition;
import eu.dossier.templates.template.BriefingLint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

final class LintBriefingCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    private final Supplier<String> directory;

    LintBriefingCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.says("Checks a folder with briefings of your own, each with template, messages and data.")
                .example("  dossier lint-briefing our-briefings");
        directory = syntax.operand("DIR", "Folder with one folder per briefing.");
    }

    @Override
    public Integer call() throws IOException {
        BriefingCatalogue catalogue = OwnBriefings.read(surroundings, directory.get());
        BriefingLint lint = new BriefingLint(catalogue);
        List<Diagnostic> found = new ArrayList<>();
        for (BriefingDefinition briefing : catalogue.all()) {
            found.addAll(lint.check(briefing));
        }
        new Findings(surroundings).print(found);
        return (found.stream().anyMatch(Diagnostic::isError) ? ExitCode.ERRORS : ExitCode.DONE).code();
    }
}
