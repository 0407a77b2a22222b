package eu.dossier.report.docx.template;

import eu.dossier.document.Document;
import eu.dossier.report.docx.body.ContactLines;

/**
 * What one document puts into the places of a template.
 *
 * @param organisation its name in the theme
 */
record Filling(Document document, String organisation) {

    /** The words for a place of that name. */
    String of(String name) {
        return name.equals(Fields.CONTACT)
                ? ContactLines.of(document)
                : Fields.value(name, document.metadata(), organisation);
    }
}
