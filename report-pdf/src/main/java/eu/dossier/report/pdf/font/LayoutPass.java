package eu.dossier.report.pdf.font;

/** One walk of lookups over a word: where each may begin, what it does not see, and how lookups call lookups. */
abstract sealed class LayoutPass permits Substitution, Positioning {

    private static final int DEEPEST = 6;

    final GlyphClasses classes;
    final GlyphBuffer buffer;
    private final LayoutTable table;
    private int depth;

    LayoutPass(LayoutTable table, GlyphClasses classes, GlyphBuffer buffer) {
        this.table = table;
        this.classes = classes;
        this.buffer = buffer;
    }

    /** @return where to go on, or -1 when the subtable does not apply here */
    abstract int apply(int type, Bytes subtable, GlyphSkipper skipper, int at);

    final void applyAll(int[] lookups) {
        for (int index : lookups) {
            Lookup lookup = table.lookup(index);
            if (lookup != null) {
                applyEverywhere(lookup);
            }
        }
    }

    private void applyEverywhere(Lookup lookup) {
        int at = lookup.start(buffer, 0);
        if (at == buffer.length()) {
            return;
        }
        GlyphSkipper skipper = new GlyphSkipper(buffer, classes, lookup);
        while (at < buffer.length()) {
            int next = skipper.skips(at) ? -1 : applyAt(lookup, skipper, at);
            at = lookup.start(buffer, next < 0 ? at + 1 : next);
        }
    }

    private int applyAt(Lookup lookup, GlyphSkipper skipper, int at) {
        for (Bytes subtable : lookup.subtables()) {
            int next = apply(lookup.type(), subtable, skipper, at);
            if (next >= 0) {
                return next;
            }
        }
        return -1;
    }

    /** A lookup that applies others where its context fits. */
    final ContextLookup context(GlyphSkipper skipper) {
        return new ContextLookup(buffer, skipper, this::applyNested);
    }

    private void applyNested(int index, int at) {
        Lookup lookup = table.lookup(index);
        if (lookup == null || depth >= DEEPEST || at < 0) {
            return;
        }
        depth++;
        applyAt(lookup, new GlyphSkipper(buffer, classes, lookup), at);
        depth--;
    }
}
