package eu.dossier.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The case files that come with the project. One that is added is tested from the first day. */
public final class ExampleFiles {

    private static final Path FOLDER = Path.of("..", "examples");

    private ExampleFiles() {}

    /** The names of all, in order; for tests that run in the folder of a module. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("examples are read from the folder of a module", e);
        }
    }

    public static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }
}
