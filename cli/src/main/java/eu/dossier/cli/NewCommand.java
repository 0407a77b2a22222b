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
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = "Writes a case file to start from, with every part explained where it stands.",
        footerHeading = "%nExample:%n",
        footer = {"  dossier new case.yaml"})
final class NewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "File to write; one that is there already is left alone.")
    private String file = "";

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path path = surroundings.resolve(file);
        if (Files.exists(path)) {
            throw new CommandFailure(ExitCode.FILES, file + " is there already and stays as it is; give another name");
        }
        if (file.toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "a case to fill in is YAML, with comments, and " + file + " would be read as JSON; call it .yaml");
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileSystemException(file, null, "it is no file name");
        }
        new OutputFolder(folder)
                .put(Map.of(String.valueOf(path.getFileName()), Starter.yaml().getBytes(StandardCharsets.UTF_8)));
        surroundings.out().println(file);
        return ExitCode.DONE.code();
    }
}
