package eu.dossier.report.docx;

import eu.dossier.report.docx.template.WordTemplate;
import java.util.Optional;

/**
 * What may differ between Word files of one document.
 *
 * @param template the organisation's own Word file that the document is put into; none by default
 */
public record DocxOptions(Optional<WordTemplate> template) {

    public static final DocxOptions DEFAULT = new DocxOptions(Optional.empty());

    public DocxOptions withTemplate(WordTemplate frame) {
        return new DocxOptions(Optional.of(frame));
    }
}
