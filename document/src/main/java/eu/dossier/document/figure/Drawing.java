package eu.dossier.document.figure;

import java.util.List;
import java.util.Optional;

/**
 * A figure as simple shapes, so that every format paints the same picture. In points, from the top left corner, y down.
 * Shapes are painted in order; later ones lie above.
 *
 * @param width as asked for
 * @param height as it came out
 */
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /**
     * Lays out a figure.
     *
     * @param width of the whole drawing in points, at least 120
     * @param size of its labels in points
     * @param measure how wide text comes out in the font that will paint it
     * @return empty for a {@link Graphic.Picture}, which is painted as it is
     */
    public static Optional<Drawing> of(Graphic graphic, double width, double size, Measure measure) {
        if (width < 120 || size <= 0 || size > width / 10) {
            throw new IllegalArgumentException("a figure of " + width + " points with letters of " + size);
        }
        Canvas canvas = new Canvas(width, size, measure);
        return switch (graphic) {
            case Graphic.Timeline timeline -> Optional.of(new TimelineLayout(canvas, timeline).draw());
            case Graphic.BarChart chart -> Optional.of(new BarLayout(canvas, chart).draw());
            case Graphic.TacticStrip strip -> Optional.of(new TacticLayout(canvas, strip).draw());
            case Graphic.StatusBoard board -> Optional.of(new BoardLayout(canvas, board).draw());
            case Graphic.Picture picture -> Optional.empty();
        };
    }

    /** The same for readers from right to left: left and right exchanged, text itself untouched. */
    public Drawing mirrored() {
        return new Drawing(width, height, shapes.stream().map(this::mirrored).toList());
    }

    private Shape mirrored(Shape shape) {
        return switch (shape) {
            case Shape.Rectangle r ->
                new Shape.Rectangle(width - r.x() - r.width(), r.y(), r.width(), r.height(), r.fill(), r.outline());
            case Shape.Line l -> new Shape.Line(width - l.x1(), l.y1(), width - l.x2(), l.y2(), l.stroke());
            case Shape.Polygon p ->
                new Shape.Polygon(
                        p.points().stream()
                                .map(at -> new Point(width - at.x(), at.y()))
                                .toList(),
                        p.fill(),
                        p.outline());
            case Shape.Label l ->
                new Shape.Label(l.text(), width - l.x(), l.y(), l.anchor().opposite(), l.size(), l.bold(), l.ink());
        };
    }

    /** What can be painted. Where a fill or outline is empty, there is none. */
    public sealed interface Shape {

        record Rectangle(double x, double y, double width, double height, Optional<Ink> fill, Optional<Stroke> outline)
                implements Shape {}

        record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements Shape {}

        /** Closed: the last point is joined to the first. */
        record Polygon(List<Point> points, Optional<Ink> fill, Optional<Stroke> outline) implements Shape {
            public Polygon {
                points = List.copyOf(points);
            }
        }

        /**
         * One line of text in the sans-serif family.
         *
         * @param x of the place that {@code anchor} says
         * @param y of the baseline
         */
        record Label(String text, double x, double y, Anchor anchor, double size, boolean bold, Ink ink)
                implements Shape {}
    }

    public record Point(double x, double y) {}

    /** @param dashed lines and gaps of three times the width each */
    public record Stroke(Ink ink, double width, boolean dashed) {}

    /** Which point of a label its x means. */
    public enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT;

        Anchor opposite() {
            return switch (this) {
                case LEFT -> RIGHT;
                case MIDDLE -> MIDDLE;
                case RIGHT -> LEFT;
            };
        }
    }
}
