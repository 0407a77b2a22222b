package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;

/** Operands that several writers share. Coordinates are of the file: from the bottom. */
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

    static void rectangle(Bytes out, double x, double y, double width, double height) {
        out.coordinate(x).coordinate(y).coordinate(width).coordinate(height).ascii("re ");
    }
}
