package eu.dossier.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Golden files: text that a person reviewed once, and that must stay as it is until a person reviews it again.
 *
 * <p>A missing file is a failure, and so is one that no test asked for. {@code -Dgolden.update} writes them anew, but never
 * where {@code CI} is set.
 */
public final class Golden {

    private static final boolean UPDATE = System.getProperty("golden.update") != null && System.getenv("CI") == null;

    private final Path folder;
    private final Set<Path> asked = new TreeSet<>();

    /** @param folder of the files, from the module's folder: {@code src/test/resources/golden} */
    public Golden(Path folder) {
        this.folder = folder;
    }

    /**
     * Compares a text with its golden file.
     *
     * @param name of the file, folders before it with {@code /}
     * @return the golden text, to be compared by the test's own assertion; in an update the text itself
     */
    public String of(String name, String actual) {
        Path file = folder.resolve(name);
        asked.add(file);
        try {
            if (UPDATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            if (!Files.exists(file)) {
                throw new AssertionError("There is no golden file " + file + ". Look at what is printed, then run with"
                        + " -Dgolden.update and commit it.");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Golden files that no test asked for; an update removes them. */
    public Set<String> unused() {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Set<Path> left = files.filter(Files::isRegularFile)
                    .filter(file -> !asked.contains(file))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (UPDATE) {
                for (Path file : left) {
                    Files.delete(file);
                }
                return Set.of();
            }
            return left.stream().map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
