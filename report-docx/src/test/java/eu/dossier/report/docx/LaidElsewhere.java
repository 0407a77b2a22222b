package eu.dossier.report.docx;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Layout;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A layout of which only the page numbers are of interest; in every look they are the same. */
record LaidElsewhere(Document document, Theme theme, List<Integer> linesPerPage, Map<String, Integer> pagesOfHeadings)
        implements Layout {

    static Layout of(Document document, Map<String, Integer> pagesOfHeadings, int pages) {
        return new LaidElsewhere(document, Theme.DEFAULT, Collections.nCopies(pages, 40), pagesOfHeadings);
    }

    @Override
    public Layout in(Theme other) {
        return new LaidElsewhere(document, other, linesPerPage, pagesOfHeadings);
    }

    @Override
    public List<Diagnostic> write(OutputStream out) {
        throw new UnsupportedOperationException("Word files are written by their own writer");
    }
}
