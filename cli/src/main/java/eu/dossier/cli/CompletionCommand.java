package eu.dossier.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

final class CompletionCommand implements Callable<Integer> {

    private final CommandSpec spec;

    CompletionCommand(Syntax syntax) {
        syntax.says(
                "Generate bash/zsh completion script for dossier.",
                "Run the following command to give `dossier` TAB completion in the current shell:",
                "",
                "  source <(dossier generate-completion)",
                "");
        spec = syntax.spec().helpCommand(true);
        spec.usageMessage().optionListHeading("Options:%n");
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        // Shells fail at the ends of lines that Windows has.
        out.print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()) + "\n");
        out.flush();
        return ExitCode.DONE.code();
    }
}
