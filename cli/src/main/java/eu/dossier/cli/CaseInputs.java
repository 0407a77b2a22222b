package eu.dossier.cli;

import eu.dossier.briefing.CaseText;
import eu.dossier.core.read.CaseReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads case files, no more of each than the reader would look at. */
final class CaseInputs {

    static final String STANDARD_INPUT = "-";

    /** What messages call it. */
    static final String STANDARD_INPUT_NAME = "standard input";

    private final Surroundings surroundings;

    CaseInputs(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What tells one input from another. */
    static String place(Surroundings surroundings, String argument) {
        return argument.equals(STANDARD_INPUT)
                ? STANDARD_INPUT
                : surroundings.resolve(argument).toAbsolutePath().normalize().toString();
    }

    /** @param argument a path, or {@code -} for standard input */
    CaseText read(String argument) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            return new CaseText(STANDARD_INPUT_NAME, some(surroundings.in()));
        }
        if (CasePattern.isOne(surroundings, argument)) {
            throw new CommandFailure(
                    ExitCode.FILES,
                    "no file matches the pattern " + argument
                            + ". Mind that hidden files and folders are left out, and that only ** looks into folders"
                            + " below");
        }
        Path path = surroundings.resolve(argument);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(argument, null, "it is a folder; name the case files in it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new CaseText(argument, some(in));
        }
    }

    private static byte[] some(InputStream in) throws IOException {
        return in.readNBytes(CaseReader.MOST_BYTES + 1);
    }
}
