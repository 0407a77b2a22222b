package eu.dossier.report.pdf;

import java.util.List;

/**
 * What can be asked of a PDF besides its document.
 *
 * @param attachments files to put into it; none by default. Without any the file is PDF/A-2a, with them PDF/A-3a
 */
public record PdfOptions(List<Attachment> attachments) {

    public static final PdfOptions DEFAULT = new PdfOptions(List.of());

    public PdfOptions {
        attachments = List.copyOf(attachments);
    }
}
