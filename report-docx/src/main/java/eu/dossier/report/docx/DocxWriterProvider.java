package eu.dossier.report.docx;

import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.writer.Format;
import eu.dossier.document.writer.HouseTemplate;
import eu.dossier.document.writer.Writer;
import eu.dossier.document.writer.WriterProvider;
import eu.dossier.report.docx.template.WordTemplate;
import java.util.Optional;

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

    @Override
    public Warned<Optional<DocxOptions>> framed(DocxOptions options, HouseTemplate template) {
        Warned<Optional<WordTemplate>> read = WordTemplate.read(template.bytes(), template.name(), template.styles());
        return new Warned<>(read.value().map(options::withTemplate), read.diagnostics());
    }
}
