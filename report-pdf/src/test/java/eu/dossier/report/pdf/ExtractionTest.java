package eu.dossier.report.pdf;

import static eu.dossier.report.pdf.PdfWriterTest.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.document.RandomDocuments;
import eu.dossier.testkit.document.ReadingText;
import eu.dossier.testkit.pdf.TagTree;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What another program reads out of the file is what the document says: in order, whole, without hyphens of ours. */
class ExtractionTest {

    @Test
    void aBriefingReadsAsItsTree() throws IOException {
        assertThat(read(ReferenceBriefing.document())).isEqualTo(ReadingText.of(ReferenceBriefing.document()));
    }

    @Test
    void randomDocumentsReadAsTheirTrees() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            Document document = RandomDocuments.of(seed);
            assertThat(read(document)).as("seed %d", seed).isEqualTo(ReadingText.of(document));
        }
    }

    private static String read(Document document) throws IOException {
        return ReadingText.bare(TagTree.text(pdf(document), "TOC", "Figure"));
    }
}
