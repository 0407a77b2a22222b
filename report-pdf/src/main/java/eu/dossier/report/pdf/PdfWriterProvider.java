package eu.dossier.report.pdf;

import eu.dossier.document.writer.Format;
import eu.dossier.document.writer.Writer;
import eu.dossier.document.writer.WriterProvider;

/** Offers PDF to whoever looks for writers. */
public final class PdfWriterProvider implements WriterProvider<PdfOptions> {

    @Override
    public Format format() {
        return new Format("pdf", "application/pdf");
    }

    @Override
    public PdfOptions defaults() {
        return PdfOptions.DEFAULT;
    }

    @Override
    public Writer create(PdfOptions options) {
        return new PdfWriter(options);
    }
}
