package eu.dossier.conformance.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.dossier.conformance.pipeline.Briefings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages of Word briefings as pictures, in {@code target/word-pages}, for a person to look at beside those of the PDF. */
class WordContactSheetTest {

    private static final Path PAGES = Path.of("target", "word-pages");

    @Test
    void drawsEveryBriefingOfEveryExample() throws IOException, InterruptedException {
        assumeTrue(Boolean.getBoolean("long"), "pages of Word files are drawn only with -Dlong=true");
        LibreOffice.require();
        Files.createDirectories(PAGES);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> file :
                Briefings.render(List.of("docx"), List.of(Locale.ENGLISH)).entrySet()) {
            String name = file.getKey().replaceAll("(\\.(yaml|json|docx)| )+", "-");
            files.add(Files.write(PAGES.resolve(name + ".docx"), file.getValue()));
        }
        LibreOffice.convert(files, "pdf", PAGES);
        for (Path file : files) {
            String base = file.toString().replace(".docx", "");
            draw(base);
            assertThat(pictures(Path.of(base))).as(base).isPositive();
        }
    }

    private static void draw(String base) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pdftoppm", "-r", "60", "-png", base + ".pdf", base)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }

    private static long pictures(Path base) throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().startsWith(base + "-")
                            && file.toString().endsWith(".png"))
                    .count();
        }
    }
}
