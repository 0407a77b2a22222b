package eu.dossier.briefing.theme;

import eu.dossier.document.figure.LineArt;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the part of SVG that logos are made of: paths and basic shapes in solid colours. All else (scripts, style sheets,
 * text, pictures, links to other files) is refused with its name, for a logo that lacks a part is worse than none.
 */
final class SvgLogo {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> SILENT = Set.of("title", "desc", "metadata", "defs");
    private static final Set<String> GROUPS = Set.of("svg", "g");
    private static final int DEEPEST = 60;
    private static final int MOST_STEPS = 50_000;

    /** What an element hands on to those inside it. */
    private record Level(AffineTransform place, SvgStyle style) {}

    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<LineArt.Area> areas = new ArrayList<>();
    private double width;
    private double height;
    private int steps;

    private SvgLogo() {}

    /** @throws IllegalArgumentException with the reason, for the person who chose the file */
    static LineArt of(byte[] file) {
        SvgLogo logo = new SvgLogo();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            logo.read(reader);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("it is not correct XML", e);
        }
        if (logo.areas.isEmpty()) {
            throw new IllegalArgumentException("nothing is drawn in it");
        }
        return new LineArt(logo.width, logo.height, logo.areas);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                levels.pop();
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new IllegalArgumentException("it uses the entity '" + reader.getLocalName() + "'");
            }
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        boolean foreign = !SVG.equals(reader.getNamespaceURI());
        if (levels.isEmpty() && (foreign || !name.equals("svg"))) {
            throw new IllegalArgumentException("it is not SVG");
        }
        if (foreign || SILENT.contains(name)) {
            skip(reader);
            return;
        }
        if (levels.size() >= DEEPEST) {
            throw new IllegalArgumentException("its groups nest more than " + DEEPEST + " deep");
        }
        Map<String, String> attributes = attributes(reader);
        Level level = levels.isEmpty() ? root(attributes) : inside(attributes);
        levels.push(level);
        if (!GROUPS.contains(name)) {
            draw(shape(name, attributes), level);
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        for (String name : attributes.keySet()) {
            if (name.startsWith("on")) {
                throw new IllegalArgumentException("it has a script (" + name + ")");
            }
        }
        return attributes;
    }

    /** The view box comes to stand in the upper left corner. */
    private Level root(Map<String, String> attributes) {
        SvgStyle style = SvgStyle.INITIAL.with(attributes);
        String box = attributes.getOrDefault("viewBox", "");
        if (box.isBlank()) {
            width = SvgLengths.points(attributes.getOrDefault("width", "0"));
            height = SvgLengths.points(attributes.getOrDefault("height", "0"));
            requireSize();
            return new Level(new AffineTransform(), style);
        }
        SvgNumbers numbers = new SvgNumbers(box);
        double left = numbers.number();
        double top = numbers.number();
        width = numbers.number();
        height = numbers.number();
        requireSize();
        return new Level(AffineTransform.getTranslateInstance(-left, -top), style);
    }

    private void requireSize() {
        double ratio = width / height;
        if (!(width > 0 && height > 0 && ratio < 50 && ratio > 0.02)) {
            throw new IllegalArgumentException("it has no size: give it a viewBox");
        }
    }

    private Level inside(Map<String, String> attributes) {
        Level outer = levels.getFirst();
        AffineTransform place = new AffineTransform(outer.place);
        place.concatenate(SvgTransform.of(attributes.getOrDefault("transform", "")));
        return new Level(place, outer.style.with(attributes));
    }

    private static Shape shape(String name, Map<String, String> a) {
        return switch (name) {
            case "path" -> SvgPath.of(a.getOrDefault("d", ""), Path2D.WIND_NON_ZERO);
            case "rect" -> rectangle(a);
            case "circle" -> ellipse(a, length(a, "r"), length(a, "r"));
            case "ellipse" -> ellipse(a, length(a, "rx"), length(a, "ry"));
            case "line" -> new Line2D.Double(length(a, "x1"), length(a, "y1"), length(a, "x2"), length(a, "y2"));
            case "polyline" -> SvgPath.of(points(a), Path2D.WIND_NON_ZERO);
            case "polygon" -> SvgPath.of(points(a) + "Z", Path2D.WIND_NON_ZERO);
            default -> throw new IllegalArgumentException(refusal(name));
        };
    }

    private static String refusal(String name) {
        return switch (name) {
            case "text", "tspan" -> "it has text; turn text into paths before exporting";
            case "style" -> "it has a style sheet; export it with presentation attributes";
            case "script", "foreignObject", "animate", "set" -> "it has <" + name + ">, which could do anything";
            default -> "it has <" + name + ">; export it as plain paths";
        };
    }

    private static String points(Map<String, String> attributes) {
        String points = attributes.getOrDefault("points", "").strip();
        return points.isEmpty() ? "M0 0" : "M" + points;
    }

    private static double length(Map<String, String> attributes, String name) {
        return SvgLengths.points(attributes.getOrDefault(name, "0"));
    }

    private static Shape rectangle(Map<String, String> a) {
        double rx = length(a, a.containsKey("rx") ? "rx" : "ry");
        double ry = length(a, a.containsKey("ry") ? "ry" : "rx");
        double x = length(a, "x");
        double y = length(a, "y");
        return rx == 0
                ? new Rectangle2D.Double(x, y, length(a, "width"), length(a, "height"))
                : new RoundRectangle2D.Double(x, y, length(a, "width"), length(a, "height"), 2 * rx, 2 * ry);
    }

    private static Shape ellipse(Map<String, String> a, double rx, double ry) {
        return new Ellipse2D.Double(length(a, "cx") - rx, length(a, "cy") - ry, 2 * rx, 2 * ry);
    }

    /** Lines become areas too, so that one way of painting serves all. */
    private void draw(Shape shape, Level level) {
        if (!level.style.visible()) {
            return;
        }
        int fill = level.style.fill();
        if (fill != SvgStyle.NONE && !(shape instanceof Line2D)) {
            area(shape, level, fill, level.style.evenOdd());
        }
        int stroke = level.style.stroke();
        if (stroke != SvgStyle.NONE) {
            area(level.style.pen().createStrokedShape(shape), level, stroke, false);
        }
    }

    private void area(Shape shape, Level level, int colour, boolean evenOdd) {
        List<LineArt.Step> outline = new ArrayList<>();
        double[] at = new double[6];
        double[] pen = new double[2];
        for (PathIterator path = shape.getPathIterator(level.place); !path.isDone(); path.next()) {
            outline.add(step(path.currentSegment(at), at, pen));
            if (++steps > MOST_STEPS) {
                throw new IllegalArgumentException("it has more than " + MOST_STEPS + " lines and curves");
            }
        }
        if (outline.size() > 1) {
            areas.add(new LineArt.Area(outline, colour, evenOdd));
        }
    }

    private static LineArt.Step step(int kind, double[] at, double[] pen) {
        LineArt.Step step = switch (kind) {
            case PathIterator.SEG_MOVETO -> new LineArt.Step.Move(at[0], at[1]);
            case PathIterator.SEG_LINETO -> new LineArt.Step.Line(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> raised(at, pen);
            case PathIterator.SEG_CUBICTO -> new LineArt.Step.Curve(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> new LineArt.Step.Close();
        };
        int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
        pen[0] = at[end];
        pen[1] = at[end + 1];
        return step;
    }

    /** A quadratic curve as a cubic one. */
    private static LineArt.Step raised(double[] at, double[] pen) {
        return new LineArt.Step.Curve(
                pen[0] + (at[0] - pen[0]) * 2 / 3,
                pen[1] + (at[1] - pen[1]) * 2 / 3,
                at[2] + (at[0] - at[2]) * 2 / 3,
                at[3] + (at[1] - at[3]) * 2 / 3,
                at[2],
                at[3]);
    }
}
