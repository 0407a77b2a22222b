package eu.dossier.report.docx;

import java.util.Optional;

/**
 * What may differ between Word files of one document.
 *
 * @param pageNumbers whose page numbers stand in the contents until Word counts itself; by default an estimate, right to a
 *     page or so
 */
public record DocxOptions(Optional<PageNumbers> pageNumbers) {

    public static final DocxOptions DEFAULT = new DocxOptions(Optional.empty());

    public DocxOptions withPageNumbers(PageNumbers lent) {
        return new DocxOptions(Optional.of(lent));
    }
}
