package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.paint.PagePlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something with a height that stands in a column. */
interface Box {

    /** What fits above a page end, and the rest for the next page. */
    record Split(Box head, Box tail) {}

    double height();

    /** Puts all of it on a page; {@code x} is the left edge of the column that it was made for. */
    void place(PagePlan page, double x, double top, boolean artifact);

    /** Notes called for in it. */
    default List<Note> notes() {
        return List.of();
    }

    /** How far below the top the first baseline stands; a list label goes there. */
    default double firstBaseline() {
        return Math.min(height(), 10);
    }

    /** Divides what cannot stay whole; null when nothing of it fits, or when it never divides. */
    default @Nullable Split split(double available) {
        return null;
    }

    default boolean divisible() {
        return false;
    }
}
