package eu.dossier.report.pdf.paint;

import eu.dossier.document.figure.LineArt;
import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.PdfFile;
import java.io.IOException;

/** Line art as a form that fills the unit square, as a picture of pixels does. */
final class LineArtForm {

    private static final double SIDE = 1000;

    private final Bytes out = new Bytes(4096);
    private final LineArt art;

    private LineArtForm(LineArt art) {
        this.art = art;
    }

    /** Gives the number of the object. */
    static int write(PdfFile file, LineArt art) throws IOException {
        int object = file.reserve();
        Bytes entries = new Bytes()
                .ascii("/Type/XObject/Subtype/Form/BBox[0 0 1000 1000]/Matrix[.001 0 0 .001 0 0]/Resources<<>>");
        file.stream(object, entries, new LineArtForm(art).content());
        return object;
    }

    private Bytes content() {
        for (LineArt.Area area : art.areas()) {
            Graphics.colour(out, area.colour()).ascii("rg\n");
            area.outline().forEach(this::step);
            out.ascii(area.evenOdd() ? "f*\n" : "f\n");
        }
        return out;
    }

    private void step(LineArt.Step step) {
        switch (step) {
            case LineArt.Step.Move to -> point(to.x(), to.y()).ascii("m\n");
            case LineArt.Step.Line to -> point(to.x(), to.y()).ascii("l\n");
            case LineArt.Step.Curve to -> {
                point(to.x1(), to.y1());
                point(to.x2(), to.y2());
                point(to.x(), to.y()).ascii("c\n");
            }
            case LineArt.Step.Close close -> out.ascii("h\n");
        }
    }

    private Bytes point(double x, double y) {
        out.decimal(x * SIDE / art.width(), 2).put(' ');
        return out.decimal(SIDE - y * SIDE / art.height(), 2).put(' ');
    }
}
