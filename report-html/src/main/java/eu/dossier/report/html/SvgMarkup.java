package eu.dossier.report.html;

import eu.dossier.document.figure.Drawing;
import eu.dossier.document.figure.Drawing.Point;
import eu.dossier.document.figure.Drawing.Shape;
import eu.dossier.document.figure.Drawing.Stroke;
import eu.dossier.document.figure.Ink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A drawing as SVG inside the page. Colours are classes, so that the figure follows a dark screen. */
final class SvgMarkup {

    private final Markup html;

    SvgMarkup(Markup html) {
        this.html = html;
    }

    /** @param width class of the screen that the drawing is made for */
    void write(Drawing drawing, String width, String alternative) {
        html.raw("<svg role=\"img\"")
                .attribute("class", width)
                .attribute("aria-label", alternative)
                .attribute("viewBox", "0 0 " + Decimal.of(drawing.width()) + " " + Decimal.of(drawing.height()))
                .raw(">\n");
        drawing.shapes().forEach(this::shape);
        html.raw("</svg>\n");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Rectangle r ->
                html.raw("<rect")
                        .attribute("x", Decimal.of(r.x()))
                        .attribute("y", Decimal.of(r.y()))
                        .attribute("width", Decimal.of(r.width()))
                        .attribute("height", Decimal.of(r.height()))
                        .raw(paint(r.fill(), r.outline()));
            case Shape.Line l ->
                html.raw("<path")
                        .attribute("d", "M" + at(new Point(l.x1(), l.y1())) + "L" + at(new Point(l.x2(), l.y2())))
                        .raw(paint(Optional.empty(), Optional.of(l.stroke())));
            case Shape.Polygon p ->
                html.raw("<path").attribute("d", outline(p.points())).raw(paint(p.fill(), p.outline()));
            case Shape.Label l ->
                html.raw("<text")
                        .attribute("x", Decimal.of(l.x()))
                        .attribute("y", Decimal.of(l.y()))
                        .attribute("font-size", Decimal.of(l.size()))
                        .attribute("class", "fill-" + BlockMarkup.cssName(l.ink()) + (l.bold() ? " bold" : ""))
                        .attributeUnlessEmpty("text-anchor", anchor(l.anchor()))
                        .raw(">")
                        .text(l.text())
                        .raw("</text>\n");
        }
    }

    private static String outline(List<Point> points) {
        return points.stream().map(SvgMarkup::at).collect(Collectors.joining("L", "M", "Z"));
    }

    private static String at(Point point) {
        return Decimal.of(point.x()) + " " + Decimal.of(point.y());
    }

    private static String paint(Optional<Ink> fill, Optional<Stroke> stroke) {
        StringBuilder attributes = new StringBuilder(" class=\"")
                .append("fill-")
                .append(fill.map(BlockMarkup::cssName).orElse("none"));
        stroke.ifPresent(s -> attributes.append(" stroke-").append(BlockMarkup.cssName(s.ink())));
        attributes.append('"');
        stroke.ifPresent(s -> attributes.append(line(s)));
        return attributes.append("/>\n").toString();
    }

    private static String line(Stroke stroke) {
        String dash = Decimal.of(stroke.width() * 3);
        return " stroke-width=\"" + Decimal.of(stroke.width()) + "\""
                + (stroke.dashed() ? " stroke-dasharray=\"" + dash + " " + dash + "\"" : "");
    }

    private static String anchor(Drawing.Anchor anchor) {
        return switch (anchor) {
            case LEFT -> "";
            case MIDDLE -> "middle";
            case RIGHT -> "end";
        };
    }
}
