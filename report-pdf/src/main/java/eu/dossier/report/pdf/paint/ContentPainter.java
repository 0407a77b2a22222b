package eu.dossier.report.pdf.paint;

import eu.dossier.document.figure.Drawing;
import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.line.Segment;
import eu.dossier.report.pdf.tag.Content;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one content stream: first what lies behind, then text and pictures in reading order, each marked. */
final class ContentPainter {

    private final Bytes out;
    private final double height;
    private final int page;
    private final TextWriter text;

    /** By mark: the element that it belongs to. */
    private int[] owners = new int[32];

    private int marks;
    private @Nullable Content current;
    private boolean inArtifact;

    /**
     * @param page object number of the page, or 0 for content that no element owns
     * @param height of the page, in points
     */
    ContentPainter(Bytes out, FontSet fonts, int page, double height) {
        this.out = out;
        this.page = page;
        this.height = height;
        this.text = new TextWriter(out, fonts);
    }

    /** What lies behind the text: fills and rules. */
    void background(List<Painted> items) {
        ShapeWriter shapes = new ShapeWriter(out, height);
        boolean any = false;
        for (Painted item : items) {
            if (item instanceof Painted.Fill || item instanceof Painted.Rule || item instanceof Painted.Frame) {
                if (!any && page != 0) {
                    out.ascii("/Artifact BMC\n");
                }
                any = true;
                shape(item, shapes);
            }
        }
        shapes.finish();
        if (any && page != 0) {
            out.ascii("EMC\n");
        }
        if (any) {
            text.colourChanged();
        }
    }

    private static void shape(Painted item, ShapeWriter shapes) {
        switch (item) {
            case Painted.Fill fill -> shapes.fill(fill);
            case Painted.Frame frame -> shapes.frame(frame);
            case Painted.Rule rule -> shapes.rule(rule);
            default -> throw new IllegalArgumentException("not a shape");
        }
    }

    /** One line of text. */
    void text(double x, double baseline, Line<Ink> line, boolean artifact) {
        List<Segment<Ink>> segments = line.segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment<Ink> segment = segments.get(i);
            Content content = segment.run().source().content();
            enter(artifact ? null : content);
            text.write(x, height - baseline, segment);
            if (!artifact && content != null) {
                content.arrived();
            }
        }
    }

    /** A figure: all of it is one content, its letters too. */
    void sketch(Painted.Sketch sketch) {
        leave();
        text.end();
        enter(sketch.content());
        new SketchPainter(out, sketch, height).shapes();
        text.colourChanged();
        int label = 0;
        for (Drawing.Shape shape : sketch.drawing().shapes()) {
            if (shape instanceof Drawing.Shape.Label at) {
                label(sketch, at, sketch.labels().get(label++));
            }
        }
        text.end();
        leave();
        if (sketch.content() != null) {
            sketch.content().arrived();
        }
    }

    private void label(Painted.Sketch sketch, Drawing.Shape.Label at, Line<Ink> line) {
        double shift = switch (at.anchor()) {
            case LEFT -> 0;
            case MIDDLE -> line.width() / 2;
            case RIGHT -> line.width();
        };
        double x = sketch.x() + at.x() * sketch.scale() - shift;
        double y = height - sketch.y() - at.y() * sketch.scale();
        line.segments().forEach(segment -> text.write(x, y, segment));
    }

    /** Something that another stream or image object draws, in a box of its own. */
    void object(String name, double x, double y, double width, double boxHeight, @Nullable Content content) {
        leave();
        text.end();
        enter(content);
        out.ascii("q ").coordinate(width).ascii("0 0 ").coordinate(boxHeight).coordinate(x);
        out.coordinate(height - y - boxHeight).ascii("cm/").ascii(name).ascii(" Do Q\n");
        leave();
        if (content != null) {
            content.arrived();
        }
    }

    /** A form that is part of the furniture of pages, moved to where it belongs. */
    void furniture(String name, double x, double y, String subtype) {
        leave();
        text.end();
        out.ascii("/Artifact<</Type/Pagination")
                .ascii(subtype)
                .ascii(">>BDC q 1 0 0 1 ")
                .coordinate(x);
        out.coordinate(y).ascii("cm/").ascii(name).ascii(" Do Q EMC\n");
    }

    private void enter(@Nullable Content content) {
        if (page == 0 || (content == current && (content != null || inArtifact))) {
            return;
        }
        leave();
        if (content == null) {
            out.ascii("/Artifact BMC\n");
            inArtifact = true;
        } else {
            out.put('/')
                    .ascii(content.owner().type())
                    .ascii("<</MCID ")
                    .integer(marks)
                    .ascii(">>BDC\n");
            mark(content);
        }
        current = content;
    }

    private void mark(Content content) {
        if (marks == owners.length) {
            owners = Arrays.copyOf(owners, marks * 2);
        }
        content.marked(page, marks);
        owners[marks++] = content.owner().object();
    }

    private void leave() {
        if (current != null || inArtifact) {
            out.ascii("EMC\n");
        }
        current = null;
        inArtifact = false;
    }

    /** Ends what is open. */
    void finish() {
        leave();
        text.end();
    }

    /** The elements by mark, as an array for the parent tree. */
    Bytes parents() {
        Bytes array = new Bytes(marks * 10 + 2).put('[');
        for (int i = 0; i < marks; i++) {
            array.reference(owners[i]).put(' ');
        }
        return array.put(']');
    }
}
