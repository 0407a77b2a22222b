package eu.dossier.report.pdf.font;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a face does to a word beyond one glyph for each character: the substitutions and positions that are on by default in
 * every text engine (OpenType feature registry), read from GSUB, GPOS and GDEF.
 */
final class Features {

    private static final Set<String> SUBSTITUTED = Set.of("ccmp", "locl", "rlig", "rclt", "calt", "clig", "liga");
    private static final Set<String> POSITIONED = Set.of("kern", "mark", "mkmk", "ccmp", "dist");

    /** The lookups of one script and language. */
    private static final class Selection {
        final int[] substitutions;
        final int[] positions;

        Selection(int[] substitutions, int[] positions) {
            this.substitutions = substitutions;
            this.positions = positions;
        }
    }

    private final LayoutTable gsub;
    private final LayoutTable gpos;
    private final GlyphClasses classes;
    private final Map<String, Selection> selections = new ConcurrentHashMap<>();

    Features(Face face) {
        gsub = new LayoutTable(face.table("GSUB"), LayoutTable.GSUB_EXTENSION);
        gpos = new LayoutTable(face.table("GPOS"), LayoutTable.GPOS_EXTENSION);
        classes = new GlyphClasses(face.table("GDEF"), face.glyphCount());
    }

    void apply(GlyphBuffer buffer, String script, String language) {
        Selection selection = selection(script, language);
        new Substitution(gsub, classes, buffer).applyAll(selection.substitutions);
        new Positioning(gpos, classes, buffer).positionAll(selection.positions);
    }

    private Selection selection(String script, String language) {
        String key = script + language;
        Selection known = selections.get(key);
        if (known == null) {
            known = new Selection(
                    gsub.select(script, language, SUBSTITUTED), gpos.select(script, language, POSITIONED));
            selections.put(key, known);
        }
        return known;
    }

    GlyphClasses classes() {
        return classes;
    }

    LayoutTable substitutions() {
        return gsub;
    }
}
