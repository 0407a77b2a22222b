package eu.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else can change while a folder is watched: the settings, the look, the folder itself. */
class WatchedHouseTest {

    private static final long MOST = 60_000;

    @TempDir
    private Path folder = Path.of("");

    private Thread watch = new Thread();

    @BeforeEach
    void start() throws IOException {
        Files.createDirectory(folder.resolve("cases"));
        Files.writeString(folder.resolve("cases/case.yaml"), Run.firstCase());
        Files.writeString(folder.resolve("house.yaml"), "organisation: Port of Example\n");
        Files.writeString(folder.resolve("cases/dossier.yaml"), "briefing: minister-brief\nformat: html\n");
        watch = new Thread(() -> Run.in(folder, "watch", "cases", "--theme", "house.yaml"));
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
    void aThemeThatChangesHoldsAtOnceAndOneThatIsWrongStopsNothing() throws IOException {
        Files.writeString(folder.resolve("house.yaml"), "organisation: Harbour Authority\n");
        await(() -> brief().contains("Harbour Authority"));
        Files.writeString(folder.resolve("house.yaml"), "nonsense: [");
        Files.writeString(
                folder.resolve("cases/case.yaml"), Run.firstCase().replace("No data was lost.", "All is well."));
        await(() -> brief().contains("All is well."));
        assertThat(brief()).contains("Harbour Authority");
        Files.writeString(folder.resolve("house.yaml"), "organisation: Ministry of Ports\n");
        await(() -> brief().contains("Ministry of Ports"));
    }

    @Test
    void settingsThatChangeHoldAtOnce() throws IOException {
        Files.writeString(folder.resolve("cases/dossier.yaml"), "briefing: [minister-brief, press-qa]\nformat: html\n");
        await(() -> Files.exists(folder.resolve("out/HARBOUR-2026-01/press-qa.en.draft.html")));
    }

    @Test
    void aFolderThatIsDeletedAndMadeAnewIsWatchedAgain() throws Exception {
        for (String file : List.of("cases/case.yaml", "cases/dossier.yaml", "cases")) {
            Files.delete(folder.resolve(file));
        }
        Thread.sleep(600);
        Files.createDirectory(folder.resolve("cases"));
        Files.writeString(folder.resolve("cases/dossier.yaml"), "briefing: minister-brief\nformat: html\n");
        Files.writeString(
                folder.resolve("cases/case.yaml"), Run.firstCase().replace("No data was lost.", "It is back."));
        await(() -> brief().contains("It is back."));
    }

    @Test
    void aHouseIsItsFilesAndFolders() throws IOException {
        HouseWatch house = new HouseWatch(Stream.of("house.yaml", "briefings", "none.yaml")
                .map(folder::resolve)
                .toList());
        assertThat(house.hasChanged()).isFalse();
        for (Map.Entry<String, String> change : Map.of(
                        "house.yaml", "organisation: Somebody\n", "briefings/own/page.ftlx", "<x/>", "none.yaml", "")
                .entrySet()) {
            Path file = folder.resolve(change.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, change.getValue());
            assertThat(house.hasChanged()).as(change.getKey()).isTrue();
            assertThat(house.hasChanged()).isFalse();
        }
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
