package eu.dossier.report.html;

import eu.dossier.document.Block;
import eu.dossier.document.Inline.Footnote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The notes of a page, gathered at its end: a screen has no foot of the page. Mark and note link to each other.
 *
 * <p>The ids start with an underscore, which no id of a document can.
 */
final class Notes {

    private final List<Footnote> notes = new ArrayList<>();

    /**
     * The mark in the text.
     *
     * @param linked whether it stands in a link: then it cannot be one itself
     */
    void refer(Markup html, Footnote note, boolean linked) {
        notes.add(note);
        int number = notes.size();
        String id = " id=\"_ref" + number + "\"";
        html.raw(
                linked
                        ? "<sup" + id + ">" + number + "</sup>"
                        : "<sup><a class=\"mark\" role=\"doc-noteref\"" + id + " href=\"#_note" + number + "\">"
                                + number + "</a></sup>");
    }

    /** @param blocks writes the content of one note; notes that it refers to join the list */
    void write(Markup html, String title, Consumer<List<Block>> blocks) {
        if (notes.isEmpty()) {
            return;
        }
        html.raw("<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"_notes\">\n<h2 id=\"_notes\">")
                .text(title)
                .raw("</h2>\n<ol>\n");
        for (int number = 1; number <= notes.size(); number++) {
            html.raw("<li id=\"_note" + number + "\">");
            blocks.accept(notes.get(number - 1).content());
            html.raw("<a class=\"back\" role=\"doc-backlink\" href=\"#_ref" + number
                    + "\">\u21A9<span class=\"unseen\"> " + number + "</span></a></li>\n");
        }
        html.raw("</ol>\n</section>\n");
    }
}
