package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.core.check.Rules;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

final class ListCommand implements Callable<Integer> {

    enum Topic {
        briefings,
        audiences,
        languages,
        formats,
        rules
    }

    private final Surroundings surroundings;

    private final Supplier<Topic> topic;

    ListCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.says("Lists what can be rendered, one name on a line.");
        topic = syntax.operand("WHAT", "${COMPLETION-CANDIDATES}", Topic.briefings);
    }

    @Override
    public Integer call() {
        names(Dossier.standard()).forEach(surroundings.out()::println);
        return ExitCode.DONE.code();
    }

    private List<String> names(Dossier dossier) {
        return switch (topic.get()) {
            case briefings -> dossier.briefings();
            case audiences -> dossier.audiences();
            case languages ->
                dossier.languages().stream().map(Locale::toLanguageTag).toList();
            case formats -> dossier.formats();
            case rules ->
                Rules.all().stream()
                        .map(rule -> rule.code() + " " + rule.title())
                        .toList();
        };
    }
}
