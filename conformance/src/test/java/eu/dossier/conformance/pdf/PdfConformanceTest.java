package eu.dossier.conformance.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.theme.Colours;
import eu.dossier.document.theme.Page;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.theme.Type;
import eu.dossier.report.pdf.Attachment;
import eu.dossier.report.pdf.PdfOptions;
import eu.dossier.report.pdf.PdfWriter;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.document.Pictures;
import eu.dossier.testkit.document.RandomDocuments;
import eu.dossier.testkit.document.Specimen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfConformanceTest {

    /** The normal run takes 60; {@code -Dlong=true} takes 500. */
    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("long") ? 500 : 60);
    }

    static LongStream someSeeds() {
        return LongStream.range(0, Boolean.getBoolean("long") ? 500 : 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNodeInEveryNestingIsAccessibleAndArchival(long seed) throws IOException {
        byte[] pdf = pdf(RandomDocuments.of(seed), PdfOptions.DEFAULT);
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A))
                .as("seed %d", seed)
                .isEmpty();
    }

    @Test
    void aBriefingOfSixPagesIsAccessibleAndArchival() throws IOException {
        byte[] pdf = pdf(ReferenceBriefing.document(), PdfOptions.DEFAULT);
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void everyNodeInEveryNestingMeetsTheNewerStandardsToo(long seed) throws IOException {
        byte[] pdf = pdf(RandomDocuments.of(seed), new PdfOptions(List.of(), PdfOptions.Standard.PDF_20));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4))
                .as("seed %d", seed)
                .isEmpty();
    }

    /** American paper, even edges, a cover, a logo with transparency and a narrow page, each with documents of its own. */
    static Stream<Theme> themes() {
        Type even = new Type("Source Serif 4", "Source Sans 3", "Source Code Pro", 9, 1.3, 1.15, true);
        Page narrow = new Page(300, 420, 88, 76, 40, 40);
        ImageData logo = Pictures.png(64, 32, true);
        return Stream.of(
                theme(Page.LETTER, Type.DEFAULT, Optional.empty(), false),
                theme(Page.A4, even, Optional.empty(), true),
                theme(Page.LETTER, even, Optional.of(logo), true),
                theme(narrow, Type.DEFAULT, Optional.of(Pictures.jpeg(64, 32)), false));
    }

    private static Theme theme(Page page, Type type, Optional<ImageData> logo, boolean cover) {
        return new Theme(
                page, type, Colours.DEFAULT, logo, "Ministry", List.of(), "Above every page", "Below it", cover);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyLookIsAccessibleAndArchival(Theme theme) throws IOException {
        for (long seed = 1000; seed < 1004; seed++) {
            byte[] pdf = pdf(RandomDocuments.of(seed), PdfOptions.DEFAULT, theme);
            assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        byte[] pdf = pdf(Specimen.english(), PdfOptions.DEFAULT, theme);
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @Test
    void aBriefingWithItsDataAttachedIsPdfA4f() throws IOException {
        byte[] data = "{}".getBytes(StandardCharsets.UTF_8);
        Attachment attachment = new Attachment("indicators.json", "application/json", "The indicators as data.", data);
        PdfOptions options = new PdfOptions(List.of(attachment), PdfOptions.Standard.PDF_20);
        byte[] pdf = pdf(ReferenceBriefing.document(), options);
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4_F))
                .isEmpty();
    }

    @Test
    void aBriefingWithItsDataAttachedIsPdfA3() throws IOException {
        byte[] data = "{\"indicators\":[]}".getBytes(StandardCharsets.UTF_8);
        Attachment attachment = new Attachment("indicators.json", "application/json", "The indicators as data.", data);
        byte[] pdf = pdf(ReferenceBriefing.document(), new PdfOptions(List.of(attachment)));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A))
                .isEmpty();
    }

    /** So that a judge who says yes to everything is found out. */
    @Test
    void theJudgeRejectsAFileWithoutTags() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument untagged = new PDDocument()) {
            untagged.addPage(new PDPage());
            untagged.save(out);
        }
        assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(VeraPdf.failures(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    private static byte[] pdf(Document document, PdfOptions options) throws IOException {
        return pdf(document, options, Theme.DEFAULT);
    }

    private static byte[] pdf(Document document, PdfOptions options, Theme theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(options).write(document, theme, out);
        return out.toByteArray();
    }
}
