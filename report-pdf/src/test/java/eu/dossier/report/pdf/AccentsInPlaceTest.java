package eu.dossier.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** That an accent which is a glyph of its own stands on its letter, and what follows stands where it would without it. */
class AccentsInPlaceTest {

    @Test
    void kerningBeforeAnAccentMovesNothingAway() throws IOException {
        List<Float> places = new ArrayList<>();
        byte[] pdf = PdfWriterTest.pdf(Samples.document(Samples.paragraph("[K\u0304]K\u0304a")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getYDirAdj() > 90 && text.getYDirAdj() < 110) {
                        places.add(text.getX());
                    }
                }
            };
            stripper.getText(document);
        }
        assertThat(places).hasSize(7).allSatisfy(x -> assertThat(x).isBetween(70f, 110f));
        assertThat(places.get(6)).isGreaterThan(places.get(4));
    }
}
