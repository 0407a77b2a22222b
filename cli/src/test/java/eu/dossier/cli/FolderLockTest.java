package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who writes to an output folder waits for whoever does already, but not for ever. */
class FolderLockTest {

    private static final Path SHOWN = Path.of("out");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whoWaitsInVainIsToldWhatToDo() throws IOException {
        FolderLock other = take(Duration.ZERO);
        assertThatThrownBy(() -> take(Duration.ofMillis(50)))
                .isInstanceOfSatisfying(
                        CommandFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.FILES))
                .hasMessageContainingAll("another run of dossier writes to out", "nothing was written", "--out");
        other.close();
        take(Duration.ZERO).close();
    }

    @Test
    void whoWaitsLongEnoughGetsIt() throws Exception {
        FolderLock other = take(Duration.ZERO);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
            try {
                take(Duration.ofMinutes(1)).close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        Thread.sleep(50);
        assertThat(waiting).isNotDone();
        other.close();
        waiting.get();
    }

    private FolderLock take(Duration patience) throws IOException {
        return FolderLock.take(folder.resolve(".dossier"), SHOWN, patience);
    }
}
