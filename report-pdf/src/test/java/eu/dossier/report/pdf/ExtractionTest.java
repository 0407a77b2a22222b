package eu.dossier.report.pdf;

import static eu.dossier.report.pdf.PdfWriterTest.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.document.RandomDocuments;
import eu.dossier.testkit.document.ReadingText;
import eu.dossier.testkit.document.Specimen;
import eu.dossier.testkit.pdf.TagTree;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Spaces too: no two words run together at a line end, and none falls apart. */
    @Test
    void wordsStayApart() throws IOException {
        assertThat(words(ReferenceBriefing.document())).isEqualTo(ReadingText.words(ReferenceBriefing.document()));
        assertThat(words(Specimen.english())).isEqualTo(ReadingText.words(Specimen.english()));
        for (long seed = 0; seed < 60; seed++) {
            Document document = RandomDocuments.of(seed);
            assertThat(words(document)).as("seed %d", seed).isEqualTo(ReadingText.words(document));
        }
    }

    private static List<String> words(Document document) throws IOException {
        return ReadingText.words(TagTree.blocks(pdf(document), "TOC", "Figure").stream()
                .map(TagTree.Block::text)
                .collect(Collectors.joining("\n")));
    }

    private static String read(Document document) throws IOException {
        return ReadingText.bare(TagTree.text(pdf(document), "TOC", "Figure"));
    }
}
