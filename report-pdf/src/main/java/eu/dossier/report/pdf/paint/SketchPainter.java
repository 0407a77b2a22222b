package eu.dossier.report.pdf.paint;

import eu.dossier.document.figure.Drawing.Point;
import eu.dossier.document.figure.Drawing.Shape;
import eu.dossier.document.figure.Drawing.Stroke;
import eu.dossier.report.pdf.file.Bytes;
import java.util.List;
import java.util.Optional;

/** Paints the shapes of a drawing; its letters come after, as text. */
final class SketchPainter {

    private final Bytes out;
    private final Painted.Sketch sketch;
    private final double pageHeight;

    SketchPainter(Bytes out, Painted.Sketch sketch, double pageHeight) {
        this.out = out;
        this.sketch = sketch;
        this.pageHeight = pageHeight;
    }

    void shapes() {
        out.ascii("q ");
        sketch.drawing().shapes().forEach(this::shape);
        out.ascii("Q\n");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Rectangle r -> rectangle(r);
            case Shape.Line line -> line(line);
            case Shape.Polygon polygon -> polygon(polygon);
            case Shape.Label label -> {}
        }
    }

    private void rectangle(Shape.Rectangle r) {
        pens(r.fill(), r.outline());
        x(r.x());
        y(r.y() + r.height());
        out.coordinate(r.width() * sketch.scale())
                .coordinate(r.height() * sketch.scale())
                .ascii("re ");
        paint(r.fill().isPresent(), r.outline().isPresent(), false);
    }

    private void line(Shape.Line line) {
        stroke(line.stroke());
        point(line.x1(), line.y1(), "m ");
        point(line.x2(), line.y2(), "l S\n");
    }

    private void polygon(Shape.Polygon polygon) {
        List<Point> points = polygon.points();
        if (points.size() < 2) {
            return;
        }
        pens(polygon.fill(), polygon.outline());
        point(points.get(0).x(), points.get(0).y(), "m ");
        for (Point point : points.subList(1, points.size())) {
            point(point.x(), point.y(), "l ");
        }
        paint(polygon.fill().isPresent(), polygon.outline().isPresent(), true);
    }

    private void pens(Optional<eu.dossier.document.figure.Ink> fill, Optional<Stroke> outline) {
        fill.ifPresent(ink -> Graphics.colour(out, sketch.colours().of(ink)).ascii("rg "));
        outline.ifPresent(this::stroke);
    }

    private void stroke(Stroke stroke) {
        double width = stroke.width() * sketch.scale();
        Graphics.colour(out, sketch.colours().of(stroke.ink()))
                .ascii("RG ")
                .coordinate(width)
                .ascii("w ");
        if (stroke.dashed()) {
            out.put('[').decimal(width * 3, 2).ascii("]0 d ");
        } else {
            out.ascii("[]0 d ");
        }
    }

    private void paint(boolean fill, boolean outline, boolean close) {
        if (fill && outline) {
            out.ascii(close ? "b\n" : "B\n");
        } else if (fill) {
            out.ascii("f\n");
        } else {
            out.ascii(outline ? (close ? "s\n" : "S\n") : "n\n");
        }
    }

    private void point(double x, double y, String operator) {
        x(x);
        y(y);
        out.ascii(operator);
    }

    private void x(double x) {
        out.coordinate(sketch.x() + x * sketch.scale());
    }

    private void y(double y) {
        out.coordinate(pageHeight - sketch.y() - y * sketch.scale());
    }
}
