package eu.dossier.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Document;
import eu.dossier.document.Origin;
import eu.dossier.testkit.pdf.TagTree;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What stands around the text, where letters are spaced or the document runs from right to left. */
class PageLabelTest {

    @Test
    void aLabelInLatinLettersKeepsItsOrderInAHebrewDocument() throws IOException {
        Document document =
                Samples.document(Locale.forLanguageTag("he"), List.of(Samples.paragraph("\u05E9\u05DC\u05D5\u05DD")));
        assertThat(asSeen(PdfWriterTest.pdf(document))).contains("Page1of1");
    }

    /** Letters by where they stand, from left to right, without the spaces. */
    private static String asSeen(byte[] pdf) throws IOException {
        StringBuilder seen = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.forEach(
                            position -> seen.append(position.getUnicode().replaceAll("[\\s\u00A0]", "")));
                }
            };
            stripper.setSortByPosition(true);
            stripper.getText(document);
        }
        return seen.toString();
    }

    @Test
    void spacedLettersSayTheirWords() throws IOException {
        Block kicker = new Block.Paragraph(Role.KICKER, Samples.text("Minister\u2019s brief"), Origin.NONE);
        byte[] pdf = PdfWriterTest.pdf(Samples.document(kicker, Samples.paragraph("Words.")));
        assertThat(TagTree.text(pdf)).contains("Minister\u2019s brief");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String content = new String(
                    document.getPage(0).getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(content).contains("/ActualText").contains(" Tc");
        }
    }
}
