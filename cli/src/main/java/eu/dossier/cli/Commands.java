package eu.dossier.cli;

import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands: those that touch the world are given it. */
final class Commands implements IFactory {

    /** By name, in the order of the help. */
    private static final Map<String, Class<?>> ALL = all();

    /** Those that look at the others. */
    private static final Set<String> CURIOUS = Set.of("config", "generate-completion", "generate-manual");

    private final Surroundings surroundings;
    private final List<String> arguments;

    /** @param arguments of the command line */
    Commands(Surroundings surroundings, String... arguments) {
        this.surroundings = surroundings;
        this.arguments = List.of(arguments);
    }

    private static Map<String, Class<?>> all() {
        Map<String, Class<?>> all = new LinkedHashMap<>();
        all.put("new", NewCommand.class);
        all.put("render", RenderCommand.class);
        all.put("check", CheckCommand.class);
        all.put("approve", ApproveCommand.class);
        all.put("diff", DiffCommand.class);
        all.put("explain", ExplainCommand.class);
        all.put("list", ListCommand.class);
        all.put("schema", SchemaCommand.class);
        all.put("lint-briefing", LintBriefingCommand.class);
        all.put("lint-template", LintTemplateCommand.class);
        all.put("verify", VerifyCommand.class);
        all.put("watch", WatchCommand.class);
        all.put("config", ConfigCommand.class);
        all.put("generate-completion", GenerateCompletion.class);
        all.put("generate-manual", ManualCommand.class);
        return all;
    }

    /** The command line with all commands. */
    CommandLine whole() {
        CommandLine line = new CommandLine(new DossierCommand(), this);
        ALL.values().forEach(line::addSubcommand);
        return line;
    }

    /** The command line with the one command that the arguments name first, for reading all takes longer than most runs. */
    CommandLine forArguments() {
        String name = arguments.isEmpty() ? "" : arguments.getFirst();
        Class<?> only = CURIOUS.contains(name) ? null : ALL.get(name);
        return only == null ? whole() : new CommandLine(new DossierCommand(), this).addSubcommand(only);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == WatchCommand.class) {
            return type.cast(new WatchCommand(surroundings, arguments));
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Surroundings.class) {
                return type.cast(constructor.newInstance(surroundings));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
