package eu.dossier.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.WriterProvider;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.document.RandomDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(WriterProvider.class))
                .extracting(provider -> provider.format().id())
                .contains("pdf");
    }

    @Test
    void givesTheSameBytesInEveryZoneAndLocale() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = pdf(ReferenceBriefing.document());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(pdf(ReferenceBriefing.document())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesWhatEveryRandomDocumentHolds() {
        for (long seed = 0; seed < 100; seed++) {
            Document document = RandomDocuments.of(seed);
            assertThatCode(() -> pdf(document)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void staysBelowAHundredKilobytesForSixPages() throws IOException {
        byte[] pdf = pdf(ReferenceBriefing.document());
        assertThat(pdf.length).isLessThan(100_000);
        assertThat(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-1.7");
    }

    @Test
    void noCharacterIsDroppedInSilence() throws IOException {
        Document document = Samples.document(
                Samples.paragraph("Tamil \u0B95, Georgian \u10D0, face \uD83D\uDE00, face \uD83D\uDE00, \u4E2D"),
                new Block.CodeBlock("", "\u0E81", Origin.NONE));
        List<Diagnostic> found =
                new PdfWriter(PdfOptions.DEFAULT).write(document, Theme.DEFAULT, new ByteArrayOutputStream());
        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "No font has a glyph for U+0B95 TAMIL LETTER KA; a replacement is printed.",
                        "No font has a glyph for U+10D0 GEORGIAN LETTER AN; a replacement is printed.",
                        "No font has a glyph for U+1F600 GRINNING FACE; a replacement is printed.",
                        "No font has a glyph for U+4E2D CJK UNIFIED IDEOGRAPHS 4E2D; a replacement is printed.",
                        "No font has a glyph for U+0E81 LAO LETTER KO; a replacement is printed.");
    }

    @Test
    void aHeadingInAnEmphasisedNoteCanBeJumpedTo() throws IOException {
        Block heading = new Block.Heading(2, "aside", Samples.text("Aside"), Origin.NONE);
        Inline note = new Inline.Emphasis(List.of(new Inline.Footnote(List.of(heading))));
        Inline jump = new Inline.Jump("aside", Samples.text("there"));
        Document document = Samples.document(new Block.Paragraph(Block.Role.BODY, List.of(note, jump), Origin.NONE));
        assertThat(new PdfWriter(PdfOptions.DEFAULT).write(document, Theme.DEFAULT, new ByteArrayOutputStream()))
                .isEmpty();
    }

    static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(PdfOptions.DEFAULT).write(document, Theme.DEFAULT, out);
        return out.toByteArray();
    }
}
