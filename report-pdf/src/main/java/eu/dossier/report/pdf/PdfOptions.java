package eu.dossier.report.pdf;

import java.util.List;

/**
 * What can be asked of a PDF besides its document.
 *
 * @param attachments files to put into it; none by default
 * @param standard which pair of standards the file meets
 */
public record PdfOptions(List<Attachment> attachments, Standard standard) {

    /** What a file promises to screen readers and to archives. */
    public enum Standard {
        /** PDF/UA-1 with PDF/A-2a, or PDF/A-3a when something is attached; on PDF 1.7, which every reader opens. */
        PDF_17,
        /** PDF/UA-2 with PDF/A-4, or PDF/A-4f when something is attached; on PDF 2.0. */
        PDF_20
    }

    public static final PdfOptions DEFAULT = new PdfOptions(List.of());

    /** On PDF 1.7. */
    public PdfOptions(List<Attachment> attachments) {
        this(attachments, Standard.PDF_17);
    }

    public PdfOptions {
        attachments = List.copyOf(attachments);
    }
}
