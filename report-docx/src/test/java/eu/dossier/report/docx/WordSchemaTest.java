package eu.dossier.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.docx.OoxmlSchemas;
import eu.dossier.testkit.docx.WordFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordSchemaTest {

    @Test
    void everyNodeIsValidByTheFullSchemas() throws IOException {
        assertThat(OoxmlSchemas.faults(WordFile.of(write(EveryNode.document()))))
                .isEmpty();
    }

    @Test
    void theReferenceBriefingIsValidByTheFullSchemas() throws IOException {
        assertThat(OoxmlSchemas.faults(WordFile.of(write(ReferenceBriefing.document()))))
                .isEmpty();
    }

    @Test
    void theJudgeIsAwake() throws IOException {
        byte[] wrong = Zips.replace(
                write(ReferenceBriefing.document()), "word/document.xml", "<w:tblGrid>", "<w:tblGrid w:wrong=\"1\">");
        assertThat(OoxmlSchemas.faults(WordFile.of(wrong))).isNotEmpty().allMatch(f -> f.contains("wrong"));
    }

    @Test
    void anotherReaderFindsTheSameTables() throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(write(ReferenceBriefing.document())))) {
            assertThat(read.getTables()).hasSize(4);
            assertThat(read.getTables().get(1).getNumberOfRows()).isEqualTo(41);
        }
    }

    static byte[] write(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriterProvider().create(DocxOptions.DEFAULT).write(document, Theme.DEFAULT, out);
        return out.toByteArray();
    }
}
