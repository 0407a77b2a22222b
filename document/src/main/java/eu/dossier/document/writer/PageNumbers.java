package eu.dossier.document.writer;

import eu.dossier.document.Document;
import eu.dossier.document.theme.Theme;
import java.util.Map;

/**
 * Lends the page numbers of a layout that has been made: Word files carry the numbers in their contents, yet only a layout
 * knows them.
 */
@FunctionalInterface
public interface PageNumbers {

    /**
     * Where things stand in one layout.
     *
     * @param ofHeadings the page of each heading, from 1, by the heading's id; other anchors may be among them
     * @param count how many pages there are, at least 1
     */
    record Layout(Map<String, Integer> ofHeadings, int count) {
        public Layout {
            ofHeadings = Map.copyOf(ofHeadings);
        }
    }

    Layout of(Document document, Theme theme);
}
