package eu.dossier.report.pdf.font;

/** Steps over the glyphs that a lookup does not see. */
final class GlyphSkipper {

    private final GlyphBuffer buffer;
    private final GlyphClasses classes;
    private final Lookup lookup;

    GlyphSkipper(GlyphBuffer buffer, GlyphClasses classes, Lookup lookup) {
        this.buffer = buffer;
        this.classes = classes;
        this.lookup = lookup;
    }

    boolean skips(int index) {
        return classes.ignored(buffer.glyph(index), lookup.flags(), lookup.filteringSet());
    }

    /** The next glyph that is seen, or -1. */
    int next(int index) {
        for (int i = index + 1; i < buffer.length(); i++) {
            if (!skips(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The glyph before that is seen, or -1. */
    int previous(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (!skips(i)) {
                return i;
            }
        }
        return -1;
    }
}
