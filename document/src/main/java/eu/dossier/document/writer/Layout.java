package eu.dossier.document.writer;

import eu.dossier.document.Document;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * A document laid out in pages, in one look. Made once and used for all that needs it: to see how long the document is, to
 * write it, to fill in the page numbers of formats that have no pages of their own. For one thread at a time.
 */
public interface Layout {

    Document document();

    Theme theme();

    /** The same document in another look; this very layout when the look is the same. */
    Layout in(Theme other);

    /** How many lines of text stand on each page, running heads not counted: one number for each page, at least one. */
    List<Integer> linesPerPage();

    /** How many pages there are, at least 1. */
    default int pages() {
        return linesPerPage().size();
    }

    /** The page of each heading, from 1, by the heading's id; other anchors may be among them. */
    Map<String, Integer> pagesOfHeadings();

    /** Writes the document as {@link Writer#write(Document, Theme, OutputStream)} does, and gives the very same bytes. */
    List<Diagnostic> write(OutputStream out) throws IOException;
}
