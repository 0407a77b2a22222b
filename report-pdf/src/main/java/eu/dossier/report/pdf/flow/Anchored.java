package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;
import eu.dossier.report.pdf.tag.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box that links lead to.
 *
 * @param element the structure element that begins with it
 */
record Anchored(Box box, String id, Element element) implements Box {

    /** A little above, so that a reader who jumps there sees some air. */
    private static final double ABOVE = 6;

    @Override
    public double height() {
        return box.height();
    }

    @Override
    public void place(PagePlan page, double x, double top, boolean artifact) {
        if (!artifact) {
            page.add(new Painted.Anchor(id, element, x, top - ABOVE));
        }
        box.place(page, x, top, artifact);
    }

    @Override
    public List<Note> notes() {
        return box.notes();
    }

    @Override
    public double firstBaseline() {
        return box.firstBaseline();
    }

    @Override
    public boolean divisible() {
        return box.divisible();
    }

    @Override
    public @Nullable Split split(double available) {
        Split split = box.split(available);
        return split == null ? null : new Split(new Anchored(split.head(), id, element), split.tail());
    }
}
