package eu.dossier.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "dossier",
        description = "One incident case file, every briefing: for ministers, CERTs and the press.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:errors found in a case",
            "2:the command line is wrong",
            "3:release refused: a document would say too much, or is not ready to be final",
            "4:a file could not be read or written",
            "70:a bug in Dossier"
        })
final class DossierCommand implements Callable<Integer> {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Settings of the project; dossier.yaml beside the cases when left out, else here.")
    @SuppressWarnings("UnusedVariable") // Configuration asks the parser for it, before any command runs.
    private String config = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.code();
    }
}
