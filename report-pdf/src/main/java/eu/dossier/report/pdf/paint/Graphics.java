package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;

/** Path operators. Coordinates are of the file: from the bottom. */
final class Graphics {

    private Graphics() {}

    /** Appends the three components of a colour, each with a space after it. */
    static Bytes colour(Bytes out, int rgb) {
        channel(out, rgb >> 16).put(' ');
        channel(out, rgb >> 8).put(' ');
        return channel(out, rgb).put(' ');
    }

    private static Bytes channel(Bytes out, int value) {
        return out.decimal((value & 0xFF) / 255.0, 4);
    }

    static void fill(Bytes out, Painted.Fill fill, double pageHeight) {
        colour(out, fill.colour()).ascii("rg ");
        rectangle(out, fill.x(), pageHeight - fill.y() - fill.height(), fill.width(), fill.height());
        out.ascii("f\n");
    }

    static void frame(Bytes out, Painted.Frame frame, double pageHeight) {
        colour(out, frame.colour()).ascii("RG ").coordinate(frame.thickness()).ascii("w ");
        rectangle(out, frame.x(), pageHeight - frame.y() - frame.height(), frame.width(), frame.height());
        out.ascii("S\n");
    }

    static void rule(Bytes out, Painted.Rule rule, double pageHeight) {
        colour(out, rule.colour()).ascii("RG ").coordinate(rule.thickness()).ascii("w ");
        out.coordinate(rule.x1()).coordinate(pageHeight - rule.y1()).ascii("m ");
        out.coordinate(rule.x2()).coordinate(pageHeight - rule.y2()).ascii("l S\n");
    }

    private static void rectangle(Bytes out, double x, double y, double width, double height) {
        out.coordinate(x).coordinate(y).coordinate(width).coordinate(height).ascii("re ");
    }
}
