package eu.dossier.report.docx.body;

import java.util.HashMap;
import java.util.Map;

/**
 * Which page each heading is on.
 *
 * @param ofHeadings by the id of the heading; a heading that is missing has no number in the contents
 * @param count how many pages there are
 */
public record Pages(Map<String, Integer> ofHeadings, int count) {

    static final Pages UNKNOWN = new Pages(Map.of(), 1);

    public Pages {
        ofHeadings = Map.copyOf(ofHeadings);
    }

    /** The same behind other pages: the cover of a template. */
    public Pages behind(int others) {
        if (others == 0) {
            return this;
        }
        Map<String, Integer> later = new HashMap<>();
        ofHeadings.forEach((id, page) -> later.put(id, page + others));
        return new Pages(later, count + others);
    }
}
