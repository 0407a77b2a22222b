package eu.dossier.report.docx;

import eu.dossier.document.writer.PageNumbers;
import eu.dossier.report.docx.template.WordTemplate;
import java.util.Optional;

/**
 * What may differ between Word files of one document.
 *
 * @param pageNumbers whose page numbers stand in the contents until Word counts itself; by default an estimate, right to a
 *     page or so
 * @param template the organisation's own Word file that the document is put into; none by default
 */
public record DocxOptions(Optional<PageNumbers> pageNumbers, Optional<WordTemplate> template) {

    public static final DocxOptions DEFAULT = new DocxOptions(Optional.empty(), Optional.empty());

    public DocxOptions withPageNumbers(PageNumbers lent) {
        return new DocxOptions(Optional.of(lent), template);
    }

    public DocxOptions withTemplate(WordTemplate frame) {
        return new DocxOptions(pageNumbers, Optional.of(frame));
    }
}
