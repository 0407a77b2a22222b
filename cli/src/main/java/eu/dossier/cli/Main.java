package eu.dossier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where the process starts and ends. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Messages of the command line are English; digits and case must not follow the machine.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Runs one command to its end and gives the exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        Commands commands = new Commands(surroundings);
        CommandLine commandLine = commands.forArguments(arguments)
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .registerConverter(Locale.class, Locale::forLanguageTag)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(80)
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler((exception, command, result) -> explain(exception, surroundings));
        try {
            String[] all = new Configuration(surroundings, commandLine, commands::whole).applied(arguments);
            int exitCode = commandLine.execute(all);
            if (exitCode == ExitCode.USAGE.code() && all.length > arguments.length) {
                surroundings.err().println("Settings of the project hold too; 'dossier config' shows them.");
            }
            return exitCode;
        } catch (IOException | RuntimeException e) {
            return explain(e, surroundings);
        }
    }

    private static int explain(Exception exception, Surroundings surroundings) {
        Fault fault = Fault.of(exception, surroundings.wantsDetails());
        surroundings.err().println(fault.message());
        return fault.exitCode().code();
    }

    private static int explainUsage(ParameterException exception, String... arguments) {
        CommandLine command = exception.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("dossier: " + exception.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.code();
    }
}
