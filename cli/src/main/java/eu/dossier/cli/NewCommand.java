package eu.dossier.cli;

import eu.dossier.core.write.Starter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

final class NewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    private final Supplier<String> file;

    NewCommand(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        syntax.says("Writes a case file to start from, with every part explained where it stands.")
                .example("  dossier new case.yaml");
        file = syntax.operand("FILE", "File to write; one that is there already is left alone.");
    }

    @Override
    public Integer call() throws IOException {
        String name = file.get();
        Path path = surroundings.resolve(name);
        if (Files.exists(path)) {
            throw new CommandFailure(ExitCode.FILES, name + " is there already and stays as it is; give another name");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "a case to fill in is YAML, with comments, and " + name + " would be read as JSON; call it .yaml");
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileSystemException(name, null, "it is no file name");
        }
        new OutputFolder(folder)
                .put(Map.of(String.valueOf(path.getFileName()), Starter.yaml().getBytes(StandardCharsets.UTF_8)));
        surroundings.out().println(name);
        return ExitCode.DONE.code();
    }
}
