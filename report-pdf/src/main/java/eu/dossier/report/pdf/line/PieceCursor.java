package eu.dossier.report.pdf.line;

import eu.dossier.report.pdf.line.Pieces.Piece;
import eu.dossier.report.pdf.shape.GlyphRun;

/** Walks along a shaped piece from its first character to its last and tells where each stands. */
final class PieceCursor {

    private final Piece<?> piece;
    private double x;
    private int run;
    private int glyph;
    private int runStart;

    PieceCursor(Piece<?> piece) {
        this.piece = piece;
        this.x = piece.x();
        this.runStart = piece.from();
    }

    /** Whether a glyph begins with the character; ask for ascending places only. */
    boolean startsCluster(int at) {
        xOf(at);
        return run < piece.glyphs().size() && runStart + current().cluster(index()) == at;
    }

    /** Where the character stands on the endless line; ask for ascending places only. */
    double xOf(int at) {
        while (run < piece.glyphs().size() && runStart + current().cluster(index()) < at) {
            Look look = piece.run().look();
            x += current().advance(index()) * look.size() / current().face().unitsPerEm() + look.tracking();
            next();
        }
        return x;
    }

    private void next() {
        glyph++;
        if (glyph == current().size()) {
            runStart += current().text().length();
            glyph = 0;
            run++;
        }
    }

    /** Glyphs stand from left to right; the text may run the other way. */
    private int index() {
        return current().rightToLeft() ? current().size() - 1 - glyph : glyph;
    }

    private GlyphRun current() {
        return piece.glyphs().get(run);
    }
}
