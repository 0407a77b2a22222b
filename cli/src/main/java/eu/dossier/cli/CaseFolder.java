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
import java.util.stream.Stream;

/**
 * A folder of case files that somebody works on. What an event of the system says is only that something happened; what
 * changed is found by looking at the contents, so that no way of saving, and no lost event, is missed.
 */
final class CaseFolder implements Closeable {

    /** Milliseconds of quiet before a look: an editor saves in several steps. */
    private static final long QUIET = 60;

    /** Looks even without an event: some file systems send none. */
    private static final long AT_LEAST = 2_000;

    private final Path folder;
    private final Path shown;
    private final WatchService events;
    private final Map<String, String> hashes = new TreeMap<>();

    /** @param shown the folder as the user wrote it */
    CaseFolder(Path folder, Path shown) throws IOException {
        this.folder = folder;
        this.shown = shown;
        this.events = folder.getFileSystem().newWatchService();
        folder.register(events, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    }

    /** Case files that are new or hold something else, and those that are gone; as the user would call them. */
    record Change(List<String> saved, List<String> gone) {
        private boolean isNone() {
            return saved.isEmpty() && gone.isEmpty();
        }
    }

    /** Waits for the next change; all that is there is the first. */
    Change next() throws IOException, InterruptedException {
        while (true) {
            Change change = look();
            if (!change.isNone()) {
                return change;
            }
            await();
        }
    }

    private void await() throws InterruptedException {
        try {
            WatchKey key = events.poll(AT_LEAST, TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = events.poll(QUIET, TimeUnit.MILLISECONDS);
            }
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("the watch was closed");
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
