package eu.dossier.report.docx;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Writer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes Word files as someone who knows Word would have made them by hand. */
final class DocxWriter implements Writer {

    private final DocxOptions options;
    private final Prepared prepared = new Prepared();

    DocxWriter(DocxOptions options) {
        this.options = options;
    }

    @Override
    public List<Diagnostic> write(Document document, Theme theme, OutputStream out) throws IOException {
        try {
            return new WordPackage(document, theme, options, prepared).write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
