package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.line.Look;
import eu.dossier.report.pdf.line.Segment;
import eu.dossier.report.pdf.shape.GlyphRun;
import java.util.BitSet;
import java.util.List;

/** Writes text operators, and none that changes nothing. */
final class TextWriter {

    /** In thousandths of the size: a tenth of a point in a title, less in text. */
    private static final double LEAST_ADJUSTMENT = 5;

    /** In parts of the size. */
    private static final double MOST_TRACKING = 0.03;

    private static final String SOFT_HYPHEN = "\u00AD";

    private final Bytes out;
    private final FontSet fonts;

    private boolean open;
    private double originX;
    private double originY;
    private int font = -1;
    private boolean narrow;
    private double size;
    private double tracking;
    private int colour = -1;
    private boolean inString;
    private double owed;

    TextWriter(Bytes out, FontSet fonts) {
        this.out = out;
        this.fonts = fonts;
    }

    /** Begins a text object if there is none. */
    void begin() {
        if (!open) {
            out.ascii("BT\n");
            originX = 0;
            originY = 0;
            open = true;
        }
    }

    /** Ends the text object if there is one: paths may not be painted in it. */
    void end() {
        if (open) {
            out.ascii("ET\n");
            open = false;
        }
    }

    /** Forgets colour, which someone else has changed. */
    void colourChanged() {
        colour = -1;
    }

    /** @param y of the baseline, from the bottom of the page */
    void write(double x, double y, Segment<Ink> segment) {
        begin();
        setColour(segment.run().source().colour());
        setFont(segment);
        setTracking(segment.run().look().tracking());
        move(x + segment.x(), y + segment.run().look().rise());
        boolean plain = segment.plain()
                && !hasMovedGlyphs(segment)
                && !isSpaced(segment.run().look());
        String spoken = segment.added() ? SOFT_HYPHEN : plain ? "" : segment.text();
        if (!spoken.isEmpty()) {
            out.ascii("/Span<</ActualText").text(spoken).ascii(">>BDC\n");
        }
        show(segment);
        if (!spoken.isEmpty()) {
            out.ascii("EMC\n");
        }
    }

    /** Readers that go by where letters stand take an accent that was moved for a line of its own, unless they are told. */
    private static boolean hasMovedGlyphs(Segment<Ink> segment) {
        for (int i = 0; i < segment.glyphs().size(); i++) {
            if (segment.glyphs().get(i).hasOffsets()) {
                return true;
            }
        }
        return false;
    }

    /** Readers that go by where letters stand take spaced letters for words, unless they are told. */
    private static boolean isSpaced(Look look) {
        return look.tracking() > MOST_TRACKING * look.size();
    }

    private void setColour(int wanted) {
        if (wanted != colour) {
            Graphics.colour(out, wanted).ascii("rg\n");
            colour = wanted;
        }
    }

    private void setFont(Segment<Ink> segment) {
        double wantedSize = segment.run().look().size();
        narrow = hasCodes(segment);
        int wanted = fonts.number(segment.face(), narrow);
        if (wanted != font || wantedSize != size) {
            out.ascii("/F").integer(wanted).put(' ').coordinate(wantedSize).ascii("Tf\n");
            font = wanted;
            size = wantedSize;
        }
    }

    private static boolean hasCodes(Segment<Ink> segment) {
        for (int i = 0; i < segment.glyphs().size(); i++) {
            if (!segment.glyphs().get(i).hasCodes()) {
                return false;
            }
        }
        return true;
    }

    private void setTracking(double wanted) {
        if (wanted != tracking) {
            out.decimal(wanted, 3).ascii(" Tc\n");
            tracking = wanted;
        }
    }

    /** Relative to where the last text began, rounded as written, so that errors do not add up. */
    private void move(double x, double y) {
        double dx = Math.round((x - originX) * 100) / 100.0;
        double dy = Math.round((y - originY) * 100) / 100.0;
        out.coordinate(dx).coordinate(dy).ascii("Td\n");
        originX += dx;
        originY += dy;
    }

    private void show(Segment<Ink> segment) {
        BitSet used = fonts.used(font);
        double perMille = 1000.0 / segment.face().unitsPerEm();
        double wordSpace = segment.wordSpace() * 1000 / size;
        owed = 0;
        out.put('[');
        List<GlyphRun> glyphs = segment.glyphs();
        for (int i = 0; i < glyphs.size(); i++) {
            GlyphRun run = glyphs.get(i);
            run.addGlyphsTo(used);
            double extra = wordSpace != 0 && Segment.isSpace(run) ? wordSpace : 0;
            if (run.hasOffsets()) {
                showWithOffsets(run, perMille, extra);
            } else {
                showPlain(run, perMille, extra);
            }
        }
        endString();
        out.ascii("]TJ\n");
    }

    private void showPlain(GlyphRun run, double perMille, double extra) {
        boolean even = extra == 0 && run.even();
        if (even && narrow && Math.abs(owed) < LEAST_ADJUSTMENT && run.size() > 0) {
            beginString();
            out.put(run.codes(), 0, run.size());
            return;
        }
        for (int i = 0; i < run.size(); i++) {
            glyph(run, i);
            if (!even) {
                adjust(run.adjustment(i) * perMille + extra);
            }
        }
    }

    private void showWithOffsets(GlyphRun run, double perMille, double extra) {
        for (int i = 0; i < run.size(); i++) {
            double right = run.xOffset(i) * perMille;
            double up = run.yOffset(i) * perMille * size / 1000;
            adjust(right);
            rise(up, up);
            glyph(run, i);
            rise(up, 0);
            adjust(run.adjustment(i) * perMille + extra - right);
        }
    }

    private void rise(double up, double to) {
        if (up != 0) {
            endString();
            out.ascii("]TJ\n").decimal(to, 2).ascii(" Ts[");
        }
    }

    private void glyph(GlyphRun run, int index) {
        if (Math.abs(owed) >= LEAST_ADJUSTMENT) {
            payOwed();
        }
        beginString();
        if (narrow) {
            out.put(run.code(index));
        } else {
            out.escaped(run.glyph(index) >> 8).escaped(run.glyph(index) & 0xFF);
        }
    }

    private void beginString() {
        if (!inString) {
            out.put('(');
            inString = true;
        }
    }

    private void endString() {
        if (inString) {
            out.put(')');
            inString = false;
        }
    }

    /**
     * Moves what follows. Steps too small to be seen are saved up until they add up to something.
     *
     * @param more in thousandths of the size
     */
    private void adjust(double more) {
        owed += more;
    }

    /** Written just before a glyph, so that two adjustments in a row become one number. */
    private void payOwed() {
        long rounded = Math.round(owed);
        endString();
        out.integer((int) -rounded);
        owed -= rounded;
    }
}
