package eu.dossier.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder that files appear in whole or not at all.
 *
 * <p>One thread at a time. Every file is first written beside its place under a hidden name with the number of this process in it, then moved
 * over the old one in one step. Whoever is killed in between leaves the old file as it was; the hidden rest is swept away
 * by the next run.
 */
final class OutputFolder {

    private static final String ENDING = ".dossier-part";
    private static final Pattern PART =
            Pattern.compile("\\..*\\.([0-9]{1,10})-([0-9]{1,12})-[0-9]+" + Pattern.quote(ENDING), Pattern.DOTALL);
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final long OWN_PID = ProcessHandle.current().pid();
    private static final long OWN_START = start(ProcessHandle.current());

    /** Seconds by which the system may say the start of one process differently. */
    private static final long ROUNDING = 2;

    private final Path folder;

    /** Once is enough: whoever leaves something later is alive now, and the folder may be large. */
    private boolean swept;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts all files or, when one of them cannot be written, none.
     *
     * @param files contents by file name, without folders
     */
    void put(Map<String, byte[]> files) throws IOException {
        create();
        if (!swept) {
            sweep();
            swept = true;
        }
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path part = folder.resolve(partName(file.getKey()));
                Path place = folder.resolve(file.getKey());
                parts.put(part, place);
                requireNoFolder(place);
                Files.write(part, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                replace(part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw named(e);
        } finally {
            for (Path part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Makes the folder. Says which file stands where a folder is needed; the system names only what lies below it. */
    void create() throws IOException {
        for (Path above = folder; above != null && !Files.isDirectory(above); above = above.getParent()) {
            if (Files.exists(above)) {
                throw new FileAlreadyExistsException(above.toString());
            }
        }
        Files.createDirectories(folder);
    }

    private static void replace(Path part, Path place) throws IOException {
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void requireNoFolder(Path place) throws DirectoryNotEmptyException {
        if (Files.isDirectory(place)) {
            throw new DirectoryNotEmptyException(place.toString());
        }
    }

    private static String partName(String name) {
        return "." + name + "." + OWN_PID + "-" + OWN_START + "-" + COUNTER.incrementAndGet() + ENDING;
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
        Matcher part = PART.matcher(name);
        if (!part.matches()) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(part.group(1)))
                .filter(process -> isSame(start(process), Long.parseLong(part.group(2))))
                .isEmpty();
    }

    /** In a container the next process often has the number of the one before, so the start counts too. */
    private static boolean isSame(long start, long other) {
        return start == 0 || other == 0 || Math.abs(start - other) <= ROUNDING;
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    /** What the system says of a full disk names no file, and what it forbids is a file that nobody knows. */
    private FileSystemException named(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return new AccessDeniedException(folder.toString());
        }
        return fault instanceof FileSystemException known
                ? known
                : new FileSystemException(folder.toString(), null, String.valueOf(fault.getMessage()));
    }
}
