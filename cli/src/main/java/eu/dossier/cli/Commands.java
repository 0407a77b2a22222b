package eu.dossier.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;

/** Makes the commands: those that touch the world are given it. */
final class Commands {

    /** Those that look at the others. */
    private static final Set<String> CURIOUS = Set.of("config", "generate-completion", "generate-manual");

    static {
        // The parser would find out, by reflection, how to read a time or a path. An option that needs it says so
        // itself.
        System.setProperty("picocli.converters.excludes", "java.*");
    }

    private final List<String> arguments;
    /** By name, in the order of the help. */
    private final Map<String, Function<Syntax, Callable<Integer>>> all;

    /** @param arguments of the command line */
    Commands(Surroundings surroundings, String... arguments) {
        this.arguments = List.of(arguments);
        this.all = all(surroundings);
    }

    private Map<String, Function<Syntax, Callable<Integer>>> all(Surroundings world) {
        Map<String, Function<Syntax, Callable<Integer>>> all = new LinkedHashMap<>();
        all.put("new", syntax -> new NewCommand(world, syntax));
        all.put("render", syntax -> new RenderCommand(world, syntax));
        all.put("check", syntax -> new CheckCommand(world, syntax));
        all.put("approve", syntax -> new ApproveCommand(world, syntax));
        all.put("diff", syntax -> new DiffCommand(world, syntax));
        all.put("explain", syntax -> new ExplainCommand(world, syntax));
        all.put("list", syntax -> new ListCommand(world, syntax));
        all.put("schema", syntax -> new SchemaCommand(world, syntax));
        all.put("lint-briefing", syntax -> new LintBriefingCommand(world, syntax));
        all.put("lint-template", syntax -> new LintTemplateCommand(world, syntax));
        all.put("verify", syntax -> new VerifyCommand(world, syntax));
        all.put("watch", syntax -> new WatchCommand(world, arguments, syntax));
        all.put("config", syntax -> new ConfigCommand(world, syntax));
        all.put("generate-completion", CompletionCommand::new);
        all.put("generate-manual", syntax -> new ManualCommand(world, syntax));
        return all;
    }

    /** The command line with all commands. */
    CommandLine whole() {
        return with(all.keySet());
    }

    /** The command line with the one command that the arguments name first: nobody asks for the others. */
    CommandLine forArguments() {
        String name = arguments.isEmpty() ? "" : arguments.getFirst();
        return all.containsKey(name) && !CURIOUS.contains(name) ? with(Set.of(name)) : whole();
    }

    private CommandLine with(Set<String> names) {
        CommandLine line = new Syntax("dossier", DossierCommand::new).line();
        names.forEach(name -> line.addSubcommand(new Syntax(name, Objects.requireNonNull(all.get(name))).line()));
        return line;
    }
}
