package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.tag.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where blocks go.
 *
 * @param x of the left edge, from the left edge of the column
 * @param width available
 * @param frame around what is added, or null
 * @param text how running text is set here
 * @param parent of the elements that are added
 * @param target that takes the boxes
 * @param nested whether it is inside something: no page can be turned here
 * @param slim whether a single paragraph needs no element of its own here, because the parent says enough: a cell, a list item
 */
record Area(
        double x,
        double width,
        @Nullable Frame frame,
        TextStyle text,
        Element parent,
        Target target,
        boolean nested,
        boolean slim) {

    Area in(Element other) {
        return new Area(x, width, frame, text, other, target, nested, false);
    }

    Area slim(Element other) {
        return new Area(x, width, frame, text, other, target, nested, true);
    }

    Area text(TextStyle other) {
        return new Area(x, width, frame, other, parent, target, nested, slim);
    }

    Area frame(Frame other) {
        return new Area(x, width, other, text, parent, target, true, slim);
    }

    Area inside() {
        return new Area(x, width, frame, text, parent, target, true, slim);
    }

    /** Narrower at the start side and at the end side. */
    Area inset(double start, double end, boolean rightToLeft) {
        // However deep things nest, words must stay readable.
        double left = Math.max(40, width - start - end);
        return new Area(x + (rightToLeft ? end : start), left, frame, text, parent, target, nested, slim);
    }
}
