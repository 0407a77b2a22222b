package eu.dossier.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/** The command without the name of another: it tells which there are. */
final class DossierCommand implements Callable<Integer> {

    private final CommandSpec spec;

    DossierCommand(Syntax syntax) {
        syntax.says("One incident case file, every briefing: for ministers, CERTs and the press.");
        // Configuration asks the parser for it, before any command runs.
        syntax.option(
                        "--config",
                        "FILE",
                        "Settings of the project; dossier.yaml beside the cases when left out, else here.")
                .inherited()
                .text();
        spec = syntax.spec().versionProvider(new Version()).scopeType(ScopeType.INHERIT);
        spec.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:done",
                        "1:errors found in a case",
                        "2:the command line is wrong",
                        "3:release refused: a document would say too much, or is not ready to be final",
                        "4:a file could not be read or written",
                        "70:a bug in Dossier"));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.code();
    }
}
