package eu.dossier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notices when what an organisation brings along changes: settings, theme, template, policy, briefings. */
final class HouseWatch {

    private final List<Path> paths;
    private String state;

    /** @param paths files and folders, also those that are not there yet */
    HouseWatch(Collection<Path> paths) {
        this.paths = List.copyOf(paths);
        this.state = state();
    }

    /** Whether something is different than at the last look. */
    boolean hasChanged() {
        String before = state;
        state = state();
        return !state.equals(before);
    }

    private String state() {
        return paths.stream().map(HouseWatch::stamps).collect(Collectors.joining("\n"));
    }

    private static String stamps(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted().map(HouseWatch::stamp).collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            return path + " is not there";
        }
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return file + " " + (found.isDirectory() ? "" : found.size() + " " + found.lastModifiedTime());
        } catch (IOException e) {
            return file + " is not there";
        }
    }
}
