package eu.dossier.report.docx.template;

import eu.dossier.report.docx.body.Notes;

/**
 * The footnotes of a template.
 *
 * @param start the part up to the end of its last note, with places to fill in
 * @param count the highest number among them
 * @param relationships what they refer to
 */
record TemplateNotes(Pieces start, int count, String relationships) {

    /** What the notes of a document are added to. */
    Notes.Base base(Filling filling, String prefix) {
        return new Notes.Base(start.text(filling), count, relationships, prefix);
    }
}
