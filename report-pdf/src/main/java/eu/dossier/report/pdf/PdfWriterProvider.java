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

    /** {@code standard}: {@code ua-1} or {@code ua-2}. */
    @Override
    public PdfOptions with(PdfOptions options, String name, String value) {
        if (!name.equals("standard")) {
            throw new IllegalArgumentException("files of the format pdf have no option " + name);
        }
        return switch (value) {
            case "ua-1" -> new PdfOptions(options.attachments(), PdfOptions.Standard.PDF_17);
            case "ua-2" -> new PdfOptions(options.attachments(), PdfOptions.Standard.PDF_20);
            default -> throw new IllegalArgumentException("a PDF meets ua-1 or ua-2, not " + value);
        };
    }

    @Override
    public Writer create(PdfOptions options) {
        return new PdfWriter(options);
    }
}
