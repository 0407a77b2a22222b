package eu.dossier.report.docx.body;

import eu.dossier.report.docx.pack.Xml;

/** Lines of code in one paragraph: breaks for ends of lines, tabs as tabs. */
final class CodeText {

    private CodeText() {}

    static void write(Xml out, String code) {
        out.markup("<w:r>");
        int from = 0;
        int end = code.endsWith("\n") ? code.length() - 1 : code.length();
        for (int i = 0; i < end; i++) {
            char c = code.charAt(i);
            if (c == '\n' || c == '\t') {
                words(out, code, from, i);
                out.markup(c == '\n' ? "<w:br/>" : "<w:tab/>");
                from = i + 1;
            }
        }
        words(out, code, from, end);
        out.markup("</w:r>");
    }

    private static void words(Xml out, String code, int start, int end) {
        if (start < end) {
            out.markup("<w:t xml:space=\"preserve\">").text(code, start, end).markup("</w:t>");
        }
    }
}
