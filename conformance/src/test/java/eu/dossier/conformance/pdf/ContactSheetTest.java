package eu.dossier.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.dossier.conformance.pipeline.Briefings;
import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.pdf.PdfOptions;
import eu.dossier.report.pdf.PdfWriter;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.document.RandomDocuments;
import eu.dossier.testkit.document.Specimen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages as pictures, in {@code target/pages}, for a person to look at. */
class ContactSheetTest {

    private static final Path PAGES = Path.of("target", "pages");

    @Test
    void drawsTheReferenceBriefing() throws IOException, InterruptedException {
        assertThat(draw("reference", ReferenceBriefing.document())).isBetween(6L, 9L);
    }

    @Test
    void drawsEverythingADocumentCanHoldInBothDirections() throws IOException, InterruptedException {
        assertThat(draw("specimen", Specimen.english())).isBetween(6L, 9L);
        assertThat(draw("specimen-arabic", Specimen.arabic())).isBetween(6L, 9L);
    }

    @Test
    void drawsEveryBriefingOfEveryExample() throws IOException, InterruptedException {
        assumeTrue(Boolean.getBoolean("long"), "hundreds of pages are drawn only with -Dlong=true");
        for (Map.Entry<String, byte[]> file :
                Briefings.render(List.of("pdf"), List.of()).entrySet()) {
            String name = file.getKey().replaceAll("(\\.(yaml|json|pdf)| )+", "-");
            assertThat(draw(name, file.getValue())).as(file.getKey()).isPositive();
        }
    }

    @Test
    void drawsRandomDocuments() throws IOException, InterruptedException {
        for (long seed = 0; seed < 4; seed++) {
            assertThat(draw("random-" + seed, RandomDocuments.of(seed))).isPositive();
        }
    }

    /** Gives the number of pictures. */
    private static long draw(String name, Document document) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(PdfOptions.DEFAULT).write(document, Theme.DEFAULT, out);
        return draw(name, out.toByteArray());
    }

    private static long draw(String name, byte[] bytes) throws IOException, InterruptedException {
        assumeTrue(hasPdftoppm(), "no picture of a page without pdftoppm (package poppler-utils)");
        Files.createDirectories(PAGES);
        Path pdf = PAGES.resolve(name + ".pdf");
        Files.write(pdf, bytes);
        run("pdftoppm", "-r", "60", "-png", pdf.toString(), PAGES.resolve(name).toString());
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "-\\d+\\.png"))
                    .count();
        }
    }

    private static boolean hasPdftoppm() throws InterruptedException {
        try {
            return run("pdftoppm", "-v");
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
