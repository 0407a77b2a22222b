package eu.dossier.cli;

import eu.dossier.cli.Configuration.Configured;
import eu.dossier.core.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the process starts and ends. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Messages of the command line are English; digits and case must not follow the machine.
        Locale.setDefault(Locale.ROOT);
        Surroundings surroundings = Surroundings.ofProcess();
        int exitCode = run(surroundings, arguments);
        surroundings.err().flush();
        // Not System.exit: it asks the JDK's logging whether ends of programs are logged, which takes longer than it
        // should.
        Runtime.getRuntime().halt(exitCode);
    }

    /** Runs one command to its end and gives the exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        int exitCode = execute(surroundings, arguments);
        if (!surroundings.out().checkError()) {
            return exitCode;
        }
        surroundings.err().println("dossier: standard output could not be written to its end");
        return Math.max(exitCode, ExitCode.FILES.code());
    }

    private static int execute(Surroundings surroundings, String... arguments) {
        Commands commands = new Commands(surroundings, arguments);
        CommandLine commandLine = commandLine(surroundings, commands);
        try {
            requireTwoDashes(commandLine, arguments);
            Configured configured = new Configuration(surroundings, commandLine, commands::whole).applied(arguments);
            return commandLine
                    .setParameterExceptionHandler((exception, given) -> explainUsage(exception, configured))
                    .setExecutionExceptionHandler(
                            (exception, command, result) -> explain(exception, surroundings, configured))
                    .execute(configured.arguments().toArray(String[]::new));
        } catch (IOException | RuntimeException e) {
            return explain(e, surroundings, new Configured(List.of(), Map.of()));
        }
    }

    private static CommandLine commandLine(Surroundings surroundings, Commands commands) {
        CommandLine commandLine = commands.forArguments()
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Surroundings.COLUMNS);
        HelpPage.arrange(commandLine);
        return commandLine;
    }

    /**
     * A command with its options as the command line and the settings have them now, not run.
     *
     * @throws CommandFailure when they are wrong
     */
    static <C> C parsed(Surroundings surroundings, Class<C> command, List<String> arguments) throws IOException {
        String[] given = arguments.toArray(String[]::new);
        Commands commands = new Commands(surroundings, given);
        CommandLine commandLine = commandLine(surroundings, commands);
        Configured configured = new Configuration(surroundings, commandLine, commands::whole).applied(given);
        try {
            CommandLine.ParseResult all =
                    commandLine.parseArgs(configured.arguments().toArray(String[]::new));
            Syntax syntax = (Syntax) all.subcommand().commandSpec().userObject();
            return command.cast(syntax.command());
        } catch (ParameterException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }

    /** {@code -final} would be read as {@code -f inal}, and {@code -out x} as a folder "ut". */
    private static void requireTwoDashes(CommandLine commandLine, String... arguments) {
        CommandLine command = arguments.length == 0
                ? commandLine
                : commandLine.getSubcommands().getOrDefault(arguments[0], commandLine);
        for (String argument : arguments) {
            if (argument.length() > 2 && command.getCommandSpec().optionsMap().containsKey("-" + argument)) {
                throw new CommandFailure(ExitCode.USAGE, "write -" + argument + ", with two dashes");
            }
        }
    }

    private static int explain(Exception exception, Surroundings surroundings, Configured configured) {
        Fault fault = Fault.of(exception, surroundings.wantsDetails());
        surroundings.err().println(fault.inLines());
        configured.blamed(fault.message()).forEach(surroundings.err()::println);
        return fault.exitCode().code();
    }

    private static int explainUsage(ParameterException exception, Configured configured) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && command.getParent() == null) {
            String name = unmatched.getUnmatched().getFirst();
            err.println("dossier: there is no command '%s'.%s"
                    .formatted(
                            name,
                            Catalogue.nearest(name, command.getSubcommands().keySet())));
        } else {
            err.println(TextReport.wrapped("dossier: " + exception.getMessage(), 0, Surroundings.COLUMNS, "  "));
            UnmatchedArgumentException.printSuggestions(exception, err);
        }
        configured.blamed(String.valueOf(exception.getMessage())).forEach(err::println);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.code();
    }
}
