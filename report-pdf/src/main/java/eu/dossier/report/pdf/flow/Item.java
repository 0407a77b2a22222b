package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.paint.PagePlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box in its place in a column.
 *
 * @param box what stands there
 * @param space above it, dropped at the top of a page
 * @param penalty for ending a page just before it
 * @param frame the innermost frame around it, or null
 * @param labels of list items that begin with it
 * @param repeated set above it when a page begins with it: the head of a table that goes on
 */
record Item(
        Box box,
        double space,
        int penalty,
        @Nullable Frame frame,
        List<Label> labels,
        @Nullable Box repeated) {

    void place(PagePlan page, double x, double top, boolean artifact) {
        for (int i = 0; i < labels.size(); i++) {
            labels.get(i).place(page, x, top + box.firstBaseline(), artifact);
        }
        box.place(page, x, top, artifact);
    }

    Item with(Box other) {
        return new Item(other, space, penalty, frame, labels, repeated);
    }

    /** The same below a figure that was moved to the top of its page. */
    Item below(double distance, int bad) {
        return new Item(box, Math.max(space, distance), Math.max(penalty, bad), frame, labels, repeated);
    }

    /** The rest of a box that was divided: its labels stand with the first part. */
    Item rest(Box other) {
        return new Item(other, 0, 0, frame, List.of(), repeated);
    }
}
