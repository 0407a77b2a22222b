package eu.dossier.report.pdf.paint;

import eu.dossier.document.figure.Drawing;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.theme.Colours;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.line.Look;
import eu.dossier.report.pdf.tag.Content;
import eu.dossier.report.pdf.tag.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on a page. Points, from the left and from the top. */
public sealed interface Painted {

    /** @param artifact whether a screen reader passes over it: repeated table heads */
    record Text(double x, double baseline, Line<Ink> line, boolean artifact) implements Painted {}

    /** A filled rectangle. */
    record Fill(double x, double y, double width, double height, int colour) implements Painted {}

    /** The outline of a rectangle. */
    record Frame(double x, double y, double width, double height, double thickness, int colour) implements Painted {}

    record Rule(double x1, double y1, double x2, double y2, double thickness, int colour) implements Painted {}

    record Picture(
            double x,
            double y,
            double width,
            double height,
            ImageData image,
            @Nullable Content content) implements Painted {}

    /**
     * A figure in lines and letters.
     *
     * @param scale of the drawing; the labels have their final size already
     * @param labels its texts in the order of the drawing
     */
    record Sketch(
            double x,
            double y,
            double scale,
            Drawing drawing,
            List<Line<Ink>> labels,
            Colours colours,
            @Nullable Content content)
            implements Painted {}

    /** A rectangle that leads somewhere. */
    record Link(double x, double y, double width, double height, LinkTarget target) implements Painted {}

    /**
     * A place that links lead to.
     *
     * @param element the structure element that stands there
     */
    record Anchor(String id, Element element, double x, double y) implements Painted {}

    /** The number of the page on which an anchor stands, ending (or beginning, from right to left) at {@code x}. */
    record PageNumber(double x, double baseline, String anchor, Look look, Ink ink, boolean rightToLeft)
            implements Painted {}

    /** "Page 2 of 7", beginning (or ending, from right to left) at {@code x}. */
    record PageLabel(double x, double baseline) implements Painted {}

    /** What is the same on many pages: heads, feet, markings. */
    record Furniture(FurnitureKind kind) implements Painted {}
}
