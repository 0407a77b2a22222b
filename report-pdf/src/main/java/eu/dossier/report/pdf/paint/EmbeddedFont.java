package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.Deflated;
import eu.dossier.report.pdf.font.Subset;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The costly parts of a font in a file, made once for each subset: briefings that look alike share their subsets.
 *
 * @param program compressed
 * @param widths the array of glyph widths
 */
record EmbeddedFont(Deflated program, Bytes widths) {

    /** As long as the subset itself is kept. */
    private static final Map<Subset, EmbeddedFont> MADE = Collections.synchronizedMap(new WeakHashMap<>());

    static EmbeddedFont of(Subset subset) {
        EmbeddedFont made = MADE.get(subset);
        if (made == null) {
            made = new EmbeddedFont(Deflated.of(subset.program()), widths(subset));
            MADE.put(subset, made);
        }
        return made;
    }

    /** {@code [3[250 300] 7[500]]}: one array for each stretch of glyphs without a gap. */
    private static Bytes widths(Subset subset) {
        Bytes out = new Bytes(1024).ascii("[");
        int previous = -2;
        for (int glyph : subset.glyphs()) {
            if (glyph != previous + 1) {
                out.ascii(previous < 0 ? "" : "]").integer(glyph).put('[');
            } else {
                out.put(' ');
            }
            out.integer(subset.width(glyph));
            previous = glyph;
        }
        return out.ascii("]]");
    }
}
