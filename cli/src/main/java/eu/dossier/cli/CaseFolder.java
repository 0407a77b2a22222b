package eu.dossier.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import eu.dossier.briefing.record.Fingerprints;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A folder of case files that somebody works on. What an event of the system says is only that something happened; what
 * changed is found by looking at the contents, so that no way of saving, and no lost event, is missed.
 */
final class CaseFolder implements Closeable {

    /** Milliseconds of quiet before a look: an editor saves in several steps. */
    private static final long QUIET = 60;

    /** Looks even without an event, every so many pauses: some file systems send none. */
    private static final int AT_LEAST = 8;

    /** Milliseconds after which what lies elsewhere is looked at. */
    private static final long PAUSE = 250;

    private final Path folder;
    private final Path shown;
    private final WatchService events;
    private final Map<String, String> hashes = new TreeMap<>();
    private WatchKey registered;

    /** @param shown the folder as the user wrote it */
    CaseFolder(Path folder, Path shown) throws IOException {
        this.folder = folder;
        this.shown = shown;
        this.events = folder.getFileSystem().newWatchService();
        this.registered = folder.register(events, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    }

    /** As if nothing had been seen yet: all cases count as new. */
    void forget() {
        hashes.clear();
    }

    /** Case files that are new or hold something else, and those that are gone; as the user would call them. */
    record Change(List<String> saved, List<String> gone) {
        boolean isNone() {
            return saved.isEmpty() && gone.isEmpty();
        }
    }

    /**
     * Waits for the next change; all that is there is the first.
     *
     * @param elsewhere whether something else changed that ends the wait, without a change here
     */
    Change next(BooleanSupplier elsewhere) throws IOException, InterruptedException {
        while (true) {
            Change change = look();
            if (!change.isNone()) {
                return change;
            }
            for (int pause = 0; pause < AT_LEAST && !hasEvents(); pause++) {
                if (elsewhere.getAsBoolean()) {
                    return change;
                }
            }
        }
    }

    private boolean hasEvents() throws IOException, InterruptedException {
        if (!registered.isValid() && isBack()) {
            return true;
        }
        try {
            WatchKey key = events.poll(PAUSE, TimeUnit.MILLISECONDS);
            boolean some = key != null;
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = events.poll(QUIET, TimeUnit.MILLISECONDS);
            }
            return some;
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("the watch was closed");
        }
    }

    /** Whoever deletes the folder and makes it anew, as version control does, is followed. */
    private boolean isBack() throws IOException {
        try {
            registered = folder.register(events, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            return true;
        } catch (NoSuchFileException | NotDirectoryException e) {
            return false;
        }
    }

    private Change look() throws IOException {
        List<String> saved = new ArrayList<>();
        Set<String> left = new TreeSet<>(hashes.keySet());
        for (String name : names()) {
            left.remove(name);
            String hash = hash(name);
            if (!hash.equals(hashes.put(name, hash))) {
                saved.add(shown.resolve(name).toString());
            }
        }
        left.forEach(hashes::remove);
        return new Change(
                saved, left.stream().map(name -> shown.resolve(name).toString()).toList());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(CaseFolder::isCase)
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            // Until it is there again.
            return List.of();
        }
    }

    private static boolean isCase(String name) {
        return !name.startsWith(".")
                && !ConfigFile.isOne(name)
                && Stream.of(".yaml", ".yml", ".json").anyMatch(name::endsWith);
    }

    /** What cannot be read just now is told when it is rendered. */
    private String hash(String name) {
        try {
            return Fingerprints.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return "gone";
        } catch (IOException e) {
            return "unreadable";
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
