package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Writes what lies behind the text, and no operator that changes nothing: rules that look alike are one path, and those that
 * continue each other, as in a row of cells, one line.
 */
final class ShapeWriter {

    private final Bytes out;
    private final double pageHeight;
    private int fillColour = -1;
    private int strokeColour = -1;
    private double thickness = -1;
    private boolean inPath;

    /** The last rule, which the next may make longer. */
    private Painted.@Nullable Rule pending;

    ShapeWriter(Bytes out, double pageHeight) {
        this.out = out;
        this.pageHeight = pageHeight;
    }

    void fill(Painted.Fill fill) {
        finish();
        if (fill.colour() != fillColour) {
            fillColour = fill.colour();
            Graphics.colour(out, fillColour).ascii("rg ");
        }
        Graphics.rectangle(out, fill.x(), pageHeight - fill.y() - fill.height(), fill.width(), fill.height());
        out.ascii("f\n");
    }

    void frame(Painted.Frame frame) {
        finish();
        stroke(frame.colour(), frame.thickness());
        Graphics.rectangle(out, frame.x(), pageHeight - frame.y() - frame.height(), frame.width(), frame.height());
        out.ascii("S\n");
    }

    void rule(Painted.Rule rule) {
        pending = pending == null ? rule : join(pending, rule);
    }

    private Painted.Rule join(Painted.Rule first, Painted.Rule next) {
        if (continues(first, next)) {
            return new Painted.Rule(first.x1(), first.y1(), next.x2(), next.y2(), first.thickness(), first.colour());
        }
        line(first);
        return next;
    }

    private static boolean continues(Painted.Rule first, Painted.Rule next) {
        boolean horizontal = first.y1() == first.y2() && next.y1() == next.y2() && first.y1() == next.y1();
        return horizontal
                && first.x2() == next.x1()
                && first.colour() == next.colour()
                && first.thickness() == next.thickness();
    }

    private void line(Painted.Rule rule) {
        if (rule.colour() != strokeColour || rule.thickness() != thickness) {
            endPath();
            stroke(rule.colour(), rule.thickness());
        }
        out.coordinate(rule.x1()).coordinate(pageHeight - rule.y1()).ascii("m ");
        out.coordinate(rule.x2()).coordinate(pageHeight - rule.y2()).ascii("l ");
        inPath = true;
    }

    private void stroke(int colour, double width) {
        if (colour != strokeColour) {
            Graphics.colour(out, colour).ascii("RG ");
        }
        if (width != thickness) {
            out.coordinate(width).ascii("w ");
        }
        strokeColour = colour;
        thickness = width;
    }

    /** Paints what is still open. */
    void finish() {
        if (pending != null) {
            line(pending);
            pending = null;
        }
        endPath();
    }

    private void endPath() {
        if (inPath) {
            out.ascii("S\n");
            inPath = false;
        }
    }
}
