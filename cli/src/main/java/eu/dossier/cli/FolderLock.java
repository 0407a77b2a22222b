package eu.dossier.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * One run at a time reads and writes what stands in an output folder, whatever the number of processes: a record tells of
 * the documents of several runs, and who read it before another wrote it would lose what the other said.
 *
 * <p>The system lets go of the lock when its process ends, however it ends. The empty file stays: whoever removed it could
 * take the lock from someone who just got it.
 */
final class FolderLock implements Closeable {

    private static final String NAME = "lock";
    private static final long PAUSE = 10;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @param state folder in the output folder that the lock lies in; made where it is missing
     * @param shown the output folder as the user wrote it
     * @param patience how long to wait at most
     * @throws CommandFailure when another run has it for longer
     */
    static FolderLock take(Path state, Path shown, Duration patience) throws IOException {
        new OutputFolder(state).create();
        FileChannel channel =
                FileChannel.open(state.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            await(channel, shown, patience);
            return new FolderLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void await(FileChannel channel, Path shown, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (tried(channel).isEmpty()) {
            if (System.nanoTime() - end > 0 || !slept()) {
                throw new CommandFailure(
                        ExitCode.FILES,
                        "another run of dossier writes to " + shown + " and did not let go within "
                                + patience.toSeconds() + " seconds, so nothing was written for this case."
                                + " Run it again when the other has ended, or write elsewhere with --out");
            }
        }
    }

    private static Optional<FileLock> tried(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            // Another thread of this process has it.
            return Optional.empty();
        }
    }

    private static boolean slept() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
