package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A box that links lead to. */
record Anchored(Box box, String id) implements Box {

    /** A little above, so that a reader who jumps there sees some air. */
    private static final double ABOVE = 6;

    @Override
    public double height() {
        return box.height();
    }

    @Override
    public void place(PagePlan page, double x, double top, boolean artifact) {
        if (!artifact) {
            page.add(new Painted.Anchor(id, x, top - ABOVE));
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
        return split == null ? null : new Split(new Anchored(split.head(), id), split.tail());
    }
}
