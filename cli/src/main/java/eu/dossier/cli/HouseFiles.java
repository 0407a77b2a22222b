package eu.dossier.cli;

import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.briefing.theme.StyleMapping;
import eu.dossier.briefing.theme.ThemeReader;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.writer.HouseTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the files in which an organisation says how its documents look. */
final class HouseFiles {

    /** More than any that is accepted, so that a larger one is told as what it is. */
    private static final int MOST = 64 << 20;

    private final Surroundings surroundings;
    private final List<String> read = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();

    HouseFiles(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Hashes of everything that was read so far, in the order of reading. */
    List<String> fingerprints() {
        return List.copyOf(read);
    }

    /** The files that were read so far. */
    List<Path> paths() {
        return List.copyOf(paths);
    }

    /** What it names is seen from its own folder, and lies in it. */
    ThemeReader.Result theme(String name) throws IOException {
        Path file = surroundings.resolve(name).toAbsolutePath().normalize();
        Path folder = Objects.requireNonNull(file.getParent()).toRealPath();
        return ThemeReader.read(name, text(name), path -> inside(folder, path));
    }

    private byte[] inside(Path folder, String path) throws IOException {
        Path file = folder.resolve(path).toRealPath();
        if (!file.startsWith(folder)) {
            throw new NoSuchFileException(path);
        }
        return bytes(file, path);
    }

    /** @param mapping file with names of styles; empty for none */
    HouseTemplate template(String name, String mapping) throws IOException {
        byte[] bytes = bytes(surroundings.resolve(name), name);
        return new HouseTemplate(name, bytes, mapping.isEmpty() ? Map.of() : styles(mapping));
    }

    private Map<String, String> styles(String name) throws IOException {
        StyleMapping mapping = StyleMapping.read(name, text(name));
        refuse(name, mapping.diagnostics());
        return mapping.names();
    }

    /** Ends the command when a finding is an error. */
    void refuse(String name, List<Diagnostic> found) {
        if (found.stream().anyMatch(Diagnostic::isError)) {
            new Findings(surroundings).print(found);
            throw new CommandFailure(ExitCode.ERRORS, name + " cannot be used, so nothing was rendered");
        }
    }

    private String text(String name) throws IOException {
        return new String(bytes(surroundings.resolve(name), name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Path file, String name) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(name, null, "it is a folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST);
            read.add(Fingerprints.of(bytes));
            paths.add(file);
            return bytes;
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(name);
        }
    }
}
