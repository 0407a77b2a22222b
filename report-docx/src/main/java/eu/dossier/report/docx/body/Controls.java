package eu.dossier.report.docx.body;

import eu.dossier.report.docx.pack.Xml;

/**
 * Content controls that carry a word which is not printed: screen readers say the title of a control as they enter it, and
 * Word shows it when the pointer rests there. They have no frame and lock nothing.
 */
final class Controls {

    private Controls() {}

    /** Opens a control around runs of one paragraph. */
    static void startRun(Xml out, int id, String title) {
        out.markup("<w:sdt><w:sdtPr>")
                .value("w:alias", title)
                .markup("<w:id w:val=\"")
                .number(id);
        out.markup("\"/><w15:appearance w15:val=\"hidden\"/></w:sdtPr><w:sdtContent>");
    }

    static void endRun(Xml out) {
        out.markup("</w:sdtContent></w:sdt>");
    }
}
