package eu.dossier.cli;

import eu.dossier.templates.template.BriefingCatalogue;
import eu.dossier.templates.template.BriefingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** An organisation's own briefings. */
final class OwnBriefings {

    private OwnBriefings() {}

    static BriefingCatalogue read(Surroundings surroundings, String directory) throws IOException {
        Path path = surroundings.resolve(directory);
        if (!Files.isDirectory(path)) {
            throw new NotDirectoryException(directory);
        }
        try {
            return BriefingCatalogue.with(path);
        } catch (BriefingException e) {
            throw new CommandFailure(ExitCode.ERRORS, String.valueOf(e.getMessage()));
        }
    }
}
