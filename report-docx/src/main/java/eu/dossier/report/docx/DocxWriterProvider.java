package eu.dossier.report.docx;

import eu.dossier.document.writer.Format;
import eu.dossier.document.writer.Writer;
import eu.dossier.document.writer.WriterProvider;

/** Offers Word files. */
public final class DocxWriterProvider implements WriterProvider<DocxOptions> {

    /** Office Open XML, WordprocessingML. */
    public static final Format FORMAT =
            new Format("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public DocxOptions defaults() {
        return DocxOptions.DEFAULT;
    }

    @Override
    public Writer create(DocxOptions options) {
        return new DocxWriter(options);
    }
}
