package eu.dossier.report.pdf.paint;

import java.util.Locale;
import java.util.stream.Collectors;

/** Page plans in words. */
final class PlanText {

    private PlanText() {}

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    static String of(Painted item) {
        return switch (item) {
            case Painted.Text text -> {
                String mark = text.artifact() ? "repeat " : "text ";
                yield mark + at(text.x(), text.baseline()) + " \"" + text.line().text() + "\"" + tags(text);
            }
            case Painted.Fill f -> "fill " + at(f.x(), f.y()) + " " + at(f.width(), f.height()) + colour(f.colour());
            case Painted.Frame f -> "frame " + at(f.x(), f.y()) + " " + at(f.width(), f.height()) + colour(f.colour());
            case Painted.Rule r -> "rule " + at(r.x1(), r.y1()) + " " + at(r.x2(), r.y2()) + colour(r.colour());
            case Painted.Picture p -> "picture " + at(p.x(), p.y()) + " " + at(p.width(), p.height());
            case Painted.Sketch s ->
                "sketch " + at(s.x(), s.y()) + " " + s.drawing().shapes().size() + " shapes";
            case Painted.Link l -> "link " + at(l.x(), l.y()) + " " + at(l.width(), l.height()) + " " + l.target();
            case Painted.Anchor a -> "anchor " + at(a.x(), a.y()) + " " + a.id();
            case Painted.PageNumber n -> "number " + at(n.x(), n.baseline()) + " of " + n.anchor();
            case Painted.PageLabel l -> "label " + at(l.x(), l.baseline());
            case Painted.Furniture f ->
                "furniture" + (f.kind().first() ? " first" : "") + (f.kind().landscape() ? " turned" : "");
        };
    }

    /** What the structure tree calls the elements that the words belong to. */
    private static String tags(Painted.Text text) {
        return text.line().segments().stream()
                .map(segment -> segment.run().source().content())
                .filter(content -> content != null && !text.artifact())
                .map(content -> " " + content.owner().type())
                .distinct()
                .collect(Collectors.joining());
    }

    private static String colour(int rgb) {
        return " #%06X".formatted(rgb);
    }
}
