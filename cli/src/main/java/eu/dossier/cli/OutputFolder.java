package eu.dossier.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A folder that files appear in whole or not at all.
 *
 * <p>Every file is first written beside its place under a hidden name with the number of this process in it, then moved
 * over the old one in one step. Whoever is killed in between leaves the old file as it was; the hidden rest is swept away
 * by the next run.
 */
final class OutputFolder {

    private static final String ENDING = ".dossier-part";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts all files or, when one of them cannot be written, none.
     *
     * @param files contents by file name, without folders
     */
    void put(Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        sweep();
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path part = folder.resolve(partName(file.getKey()));
                parts.put(part, folder.resolve(file.getKey()));
                requireNoFolder(folder.resolve(file.getKey()));
                Files.write(part, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(
                        part.getKey(),
                        part.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static void requireNoFolder(Path place) throws DirectoryNotEmptyException {
        if (Files.isDirectory(place)) {
            throw new DirectoryNotEmptyException(place.toString());
        }
    }

    private static String partName(String name) {
        return "." + name + "." + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet() + ENDING;
    }

    /** Removes what processes that are gone have left. */
    private void sweep() throws IOException {
        try (DirectoryStream<Path> rests = Files.newDirectoryStream(folder, ".*" + ENDING)) {
            for (Path rest : rests) {
                if (isOrphan(rest.getFileName().toString())) {
                    Files.deleteIfExists(rest);
                }
            }
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(folder.toString(), null, "it vanished while it was written to");
        }
    }

    private static boolean isOrphan(String name) {
        int end = name.lastIndexOf('-', name.length() - ENDING.length());
        int start = name.lastIndexOf('.', end);
        if (start < 0 || end < 0) {
            return false;
        }
        String pid = name.substring(start + 1, end);
        return pid.matches("[0-9]{1,10}")
                && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }
}
