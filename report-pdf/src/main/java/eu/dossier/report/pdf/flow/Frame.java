package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.paint.PagePlan;
import org.jspecify.annotations.Nullable;

/**
 * What goes around a number of boxes: tint, bars, margins of a callout. It closes at the end of a page and opens again on
 * the next.
 */
final class Frame {

    /** Draws the frame around what stands between {@code top} and {@code bottom}. */
    interface Decoration {
        void draw(PagePlan page, double x, double top, double bottom);
    }

    private final @Nullable Frame outer;
    private final double padding;
    private final Decoration decoration;
    private final int depth;

    /** @param padding space above and below, inside */
    Frame(@Nullable Frame outer, double padding, Decoration decoration) {
        this.outer = outer;
        this.padding = padding;
        this.decoration = decoration;
        this.depth = depth(outer) + 1;
    }

    @Nullable
    Frame outer() {
        return outer;
    }

    double padding() {
        return padding;
    }

    void draw(PagePlan page, double x, double top, double bottom) {
        decoration.draw(page, x, top, bottom);
    }

    static int depth(@Nullable Frame frame) {
        return frame == null ? 0 : frame.depth;
    }

    /** Sum of the paddings from a frame up to, and without, one that holds it. */
    static double padding(@Nullable Frame from, @Nullable Frame to) {
        double sum = 0;
        for (Frame frame = from; frame != null && frame != to; frame = frame.outer) {
            sum += frame.padding;
        }
        return sum;
    }

    /** The innermost frame that holds both, or null. */
    static @Nullable Frame common(@Nullable Frame one, @Nullable Frame other) {
        Frame a = one;
        Frame b = other;
        while (a != b) {
            if (depth(a) >= depth(b)) {
                a = a == null ? null : a.outer;
            } else {
                b = b == null ? null : b.outer;
            }
        }
        return a;
    }
}
