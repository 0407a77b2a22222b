package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that somebody works on. The waits are long, so that a busy machine fails nothing; they end when it is so. */
class WatchTest {

    private static final long MOST = 60_000;

    @TempDir
    private Path folder = Path.of("");

    private Thread watch = new Thread();

    @BeforeEach
    void startWithOneCase() throws IOException {
        Files.createDirectory(folder.resolve("cases"));
        save(Run.firstCase());
        watch = new Thread(() -> Run.in(folder, "watch", "cases", "-b", "minister-brief", "-f", "html"));
        watch.start();
        await(() -> brief().contains("No data was lost."));
    }

    @AfterEach
    void stop() throws InterruptedException {
        watch.interrupt();
        watch.join(MOST);
        assertThat(watch.isAlive()).isFalse();
    }

    @Test
    void aSavedCaseIsRenderedAgain() throws IOException {
        save(Run.firstCase().replace("No data was lost.", "All is well."));
        await(() -> brief().contains("All is well."));
    }

    @Test
    void theWatchSurvivesErrorsAndRemovedFiles() throws IOException {
        save("nonsense: [");
        Files.writeString(folder.resolve("cases/other.yaml"), Run.firstCase().replace("HARBOUR-2026-01", "OTHER-1"));
        await(() -> Files.exists(folder.resolve("out/OTHER-1/minister-brief.en.draft.html")));
        assertThat(brief()).contains("No data was lost.");
        Files.delete(folder.resolve("cases/other.yaml"));
        save(Run.firstCase().replace("No data was lost.", "Mended."));
        await(() -> brief().contains("Mended."));
    }

    @Test
    void editorsThatReplaceTheFileAreSeen() throws IOException {
        Path written = folder.resolve("cases/.case.yaml.swp");
        Files.writeString(written, Run.firstCase().replace("No data was lost.", "Replaced."));
        Files.move(written, folder.resolve("cases/case.yaml"), StandardCopyOption.ATOMIC_MOVE);
        await(() -> brief().contains("Replaced."));
    }

    private void save(String text) throws IOException {
        Files.writeString(folder.resolve("cases/case.yaml"), text);
    }

    private String brief() {
        try {
            return Files.readString(folder.resolve("out/HARBOUR-2026-01/minister-brief.en.draft.html"));
        } catch (IOException e) {
            return "";
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + MOST * 1_000_000;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
