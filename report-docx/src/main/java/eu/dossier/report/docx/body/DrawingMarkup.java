package eu.dossier.report.docx.body;

import eu.dossier.document.figure.Drawing;
import eu.dossier.document.figure.Drawing.Anchor;
import eu.dossier.document.figure.Drawing.Point;
import eu.dossier.document.figure.Drawing.Shape;
import eu.dossier.document.figure.Drawing.Stroke;
import eu.dossier.document.figure.Ink;
import eu.dossier.document.figure.Measure;
import eu.dossier.document.theme.Colours;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.Styles;
import java.util.Optional;

/**
 * A figure as one group of Word's own shapes. Its words are paragraphs in text boxes, so that they can be searched, corrected
 * and read aloud; Word before 2010 knows no such group and shows the alternative instead.
 */
final class DrawingMarkup {

    private static final int PER_POINT = 12700;

    /** From the top of a text box to the baseline of its line, against the size of the letters. */
    private static final double ASCENT = 1.0;

    /** Height of a text box, against the size of the letters. */
    private static final double LINE = 1.3;

    /** A reader without our fonts sees wider ones, and some programs cut what does not fit. */
    private static final double WIDER = 1.25;

    /** Room beside a short label. */
    private static final double SLACK = 4;

    private final Xml out;
    private final Styles styles;
    private final Colours colours;
    private int shapes;

    DrawingMarkup(Xml out, Styles styles, Colours colours) {
        this.out = out;
        this.styles = styles;
        this.colours = colours;
    }

    /** Writes a run with the drawing; {@code number} is unique among the drawings of the document. */
    void write(Drawing drawing, int number, String alternative) {
        String cx = emu(drawing.width());
        String cy = emu(drawing.height());
        out.markup("<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing>");
        PictureMarkup.inline(out, cx, cy, number, "Figure " + number, alternative);
        out.markup(
                "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\">");
        out.markup("<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext");
        out.attribute("cx", cx).attribute("cy", cy).markup("/><a:chOff x=\"0\" y=\"0\"/><a:chExt");
        out.attribute("cx", cx).attribute("cy", cy).markup("/></a:xfrm></wpg:grpSpPr>");
        drawing.shapes().forEach(this::shape);
        out.markup("</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>");
        out.element("w:t", alternative).markup("</mc:Fallback></mc:AlternateContent></w:r>");
    }

    private void shape(Shape shape) {
        shapes++;
        switch (shape) {
            case Shape.Rectangle r -> rectangle(r);
            case Shape.Line l -> line(l);
            case Shape.Polygon p -> polygon(p);
            case Shape.Label l -> label(l);
        }
    }

    private void rectangle(Shape.Rectangle rectangle) {
        open("<wps:cNvSpPr/>");
        place(rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height(), "");
        out.markup("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        paint(rectangle.fill(), rectangle.outline());
        close();
    }

    private void line(Shape.Line line) {
        open("<wps:cNvCnPr/>");
        boolean falling = (line.x2() - line.x1()) * (line.y2() - line.y1()) >= 0;
        double x = Math.min(line.x1(), line.x2());
        double y = Math.min(line.y1(), line.y2());
        double width = Math.abs(line.x2() - line.x1());
        double height = Math.abs(line.y2() - line.y1());
        place(x, y, width, height, falling ? "" : " flipV=\"1\"");
        out.markup("<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>");
        stroke(line.stroke());
        close();
    }

    private void polygon(Shape.Polygon polygon) {
        double left = polygon.points().stream().mapToDouble(Point::x).min().orElse(0);
        double top = polygon.points().stream().mapToDouble(Point::y).min().orElse(0);
        double width = polygon.points().stream().mapToDouble(Point::x).max().orElse(0) - left;
        double height = polygon.points().stream().mapToDouble(Point::y).max().orElse(0) - top;
        open("<wps:cNvSpPr/>");
        place(left, top, width, height, "");
        out.markup("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\""
                + " b=\"b\"/><a:pathLst>");
        out.markup("<a:path")
                .attribute("w", emu(width))
                .attribute("h", emu(height))
                .markup(">");
        for (int i = 0; i < polygon.points().size(); i++) {
            Point point = polygon.points().get(i);
            String step = i == 0 ? "a:moveTo" : "a:lnTo";
            out.markup("<").markup(step).markup("><a:pt");
            out.attribute("x", emu(point.x() - left)).attribute("y", emu(point.y() - top));
            out.markup("/></").markup(step).markup(">");
        }
        out.markup("<a:close/></a:path></a:pathLst></a:custGeom>");
        paint(polygon.fill(), polygon.outline());
        close();
    }

    private void label(Shape.Label label) {
        double width = Measure.estimated().width(label.text(), label.size(), label.bold()) * WIDER + SLACK;
        double x = switch (label.anchor()) {
            case LEFT -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case RIGHT -> label.x() - width;
        };
        open("<wps:cNvSpPr txBox=\"1\"/>");
        place(x, Math.max(0, label.y() - label.size() * ASCENT), width, label.size() * LINE, "");
        out.markup("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>");
        out.markup("<wps:txbx><w:txbxContent><w:p><w:pPr>").value("w:pStyle", style(label));
        out.markup("</w:pPr><w:r><w:t xml:space=\"preserve\">").text(label.text());
        out.markup("</w:t></w:r></w:p></w:txbxContent></wps:txbx>");
        out.markup("<wps:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\""
                + " anchor=\"t\"><a:noAutofit/></wps:bodyPr>");
        out.markup("</wps:wsp>");
    }

    private String style(Shape.Label label) {
        String alignment = label.anchor() == Anchor.LEFT ? "left" : label.anchor() == Anchor.RIGHT ? "right" : "center";
        return styles.figureLabel(label.size(), label.bold(), label.ink().name(), colours.of(label.ink()), alignment);
    }

    private void open(String kind) {
        out.markup("<wps:wsp><wps:cNvPr id=\"")
                .number(shapes)
                .markup("\" name=\"Shape ")
                .number(shapes)
                .markup("\"/>");
        out.markup(kind).markup("<wps:spPr>");
    }

    private void close() {
        out.markup("</wps:spPr><wps:bodyPr/></wps:wsp>");
    }

    private void place(double x, double y, double width, double height, String flip) {
        out.markup("<a:xfrm")
                .markup(flip)
                .markup("><a:off")
                .attribute("x", emu(x))
                .attribute("y", emu(y));
        out.markup("/><a:ext")
                .attribute("cx", emu(width))
                .attribute("cy", emu(height))
                .markup("/></a:xfrm>");
    }

    private void paint(Optional<Ink> fill, Optional<Stroke> outline) {
        if (fill.isPresent()) {
            fill(fill.get());
        } else {
            out.markup("<a:noFill/>");
        }
        if (outline.isPresent()) {
            stroke(outline.get());
        } else {
            out.markup("<a:ln><a:noFill/></a:ln>");
        }
    }

    private void stroke(Stroke stroke) {
        out.markup("<a:ln").attribute("w", emu(stroke.width())).markup(">");
        fill(stroke.ink());
        out.markup(stroke.dashed() ? "<a:prstDash val=\"dash\"/>" : "").markup("</a:ln>");
    }

    private void fill(Ink ink) {
        out.markup("<a:solidFill><a:srgbClr val=\"").markup(Xml.hex(colours.of(ink)));
        out.markup("\"/></a:solidFill>");
    }

    private static String emu(double points) {
        return Long.toString(Math.round(points * PER_POINT));
    }
}
