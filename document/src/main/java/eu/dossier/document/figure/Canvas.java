package eu.dossier.document.figure;

import eu.dossier.document.figure.Drawing.Anchor;
import eu.dossier.document.figure.Drawing.Point;
import eu.dossier.document.figure.Drawing.Shape;
import eu.dossier.document.figure.Drawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where layouts put their shapes, and how they measure and wrap text. */
final class Canvas {

    /** Distance of baselines, against the size. */
    static final double LEADING = 1.25;
    /** From the top of a line to its baseline, against the size. */
    static final double ASCENT = 0.93;

    private static final double HATCH = 4;

    final double width;
    final double size;
    private final Measure measure;
    private final List<Shape> shapes = new ArrayList<>();

    Canvas(double width, double size, Measure measure) {
        this.width = width;
        this.size = size;
        this.measure = measure;
    }

    Drawing drawing(double height) {
        return new Drawing(width, height, shapes);
    }

    double leading() {
        return size * LEADING;
    }

    double measure(String text, boolean bold) {
        return measure.width(text, size, bold);
    }

    /** Breaks at spaces, and inside a word only when it is wider than {@code room}. At least one line. */
    List<String> wrap(String text, double room, boolean bold) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure(longer, bold) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = tear(word, room, bold, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Adds full lines of a word that is too wide; returns what is left of it. */
    private String tear(String word, double room, boolean bold, List<String> lines) {
        String rest = word;
        while (measure(rest, bold) > room && rest.codePointCount(0, rest.length()) > 1) {
            int end = fitting(rest, room, bold);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private int fitting(String word, double room, boolean bold) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (measure(word.substring(0, next), bold) > room) {
                break;
            }
            end = next;
        }
        return end;
    }

    double widest(List<String> lines, boolean bold) {
        return lines.stream().mapToDouble(line -> measure(line, bold)).max().orElse(0);
    }

    /** Lines of text, the first with its top at {@code y}. */
    void text(List<String> lines, double x, double y, Anchor anchor, boolean bold, Ink ink) {
        double baseline = y + size * ASCENT;
        for (String line : lines) {
            shapes.add(new Shape.Label(line, x, baseline, anchor, size, bold, ink));
            baseline += leading();
        }
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, double thickness) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, new Stroke(ink, thickness, false)));
    }

    void fill(double x, double y, double w, double h, Ink ink) {
        shapes.add(new Shape.Rectangle(x, y, w, h, Optional.of(ink), Optional.empty()));
    }

    void frame(double x, double y, double w, double h, Ink fill, Ink outline, boolean dashed) {
        shapes.add(new Shape.Rectangle(x, y, w, h, Optional.of(fill), Optional.of(new Stroke(outline, 0.9, dashed))));
    }

    /** A frame with diagonal lines: neither full nor empty, in grey too. */
    void hatched(double x, double y, double w, double h, Ink ink) {
        frame(x, y, w, h, Ink.PAPER, ink, false);
        for (double offset = HATCH; offset < w + h; offset += HATCH) {
            double left = Math.max(0, offset - h);
            double right = Math.min(w, offset);
            line(x + left, y + offset - left, x + right, y + offset - right, ink, 0.6);
        }
    }

    void polygon(Ink fill, Ink outline, boolean dashed, double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        shapes.add(new Shape.Polygon(points, Optional.of(fill), Optional.of(new Stroke(outline, 0.9, dashed))));
    }
}
