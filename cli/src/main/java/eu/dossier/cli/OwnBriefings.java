package eu.dossier.cli;

import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An organisation's own briefings. */
final class OwnBriefings {

    private OwnBriefings() {}

    static BriefingCatalogue read(Surroundings surroundings, String directory) throws IOException {
        Path path = surroundings.resolve(directory);
        if (!Files.isDirectory(path)) {
            throw new NotDirectoryException(directory);
        }
        requireBriefings(directory, path);
        try {
            return BriefingCatalogue.with(path);
        } catch (BriefingException e) {
            throw new CommandFailure(ExitCode.ERRORS, String.valueOf(e.getMessage()));
        }
    }

    /** Whoever names the wrong folder would otherwise get the toolkit's briefings without a word. */
    private static void requireBriefings(String name, Path directory) throws IOException {
        if (Files.exists(directory.resolve("briefing.properties"))) {
            throw new CommandFailure(
                    ExitCode.ERRORS, name + " is itself a briefing; name the folder in which it stands");
        }
        try (Stream<Path> parts = Files.find(directory, 2, (path, file) -> isPart(directory, path))) {
            if (parts.findAny().isEmpty()) {
                throw new CommandFailure(
                        ExitCode.ERRORS,
                        "there is no briefing in " + name + ": each is a folder with briefing.properties in it");
            }
        }
    }

    /** A folder may also bring only a template or the messages of a briefing of the toolkit. */
    private static boolean isPart(Path directory, Path path) {
        return directory.relativize(path).getNameCount() == 2 && path.toString().matches(".*\\.(ftlx|properties)");
    }
}
