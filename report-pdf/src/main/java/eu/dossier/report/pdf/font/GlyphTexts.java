package eu.dossier.report.pdf.font;

import java.util.Arrays;

/**
 * What each glyph stands for: its lowest character, or the characters of the ligature that it is, or those of the glyph
 * whose other form it is.
 */
final class GlyphTexts {

    private static final int SINGLE = 1;
    private static final int LIGATURE = 4;

    private final Face face;
    private volatile String[] texts = {};

    GlyphTexts(Face face) {
        this.face = face;
    }

    String of(int glyph) {
        String[] all = texts;
        if (all.length == 0) {
            all = read();
            texts = all;
        }
        return all[glyph];
    }

    /** Two threads may both read; they find the same. */
    private String[] read() {
        String[] all = new String[face.glyphCount()];
        Arrays.fill(all, "");
        face.characters().forEach((codePoint, glyph) -> {
            if (all[glyph].isEmpty() && !isPresentationForm(codePoint)) {
                all[glyph] = Character.toString(codePoint);
            }
        });
        LayoutTable gsub = face.features().substitutions();
        addFrom(gsub, LIGATURE, all);
        face.characters().forEach((codePoint, glyph) -> {
            if (all[glyph].isEmpty()) {
                all[glyph] = Character.toString(codePoint);
            }
        });
        addFrom(gsub, SINGLE, all);
        return all;
    }

    /** Ligatures have characters of their own, which no text should contain. */
    private static boolean isPresentationForm(int codePoint) {
        return codePoint >= 0xFB00 && codePoint <= 0xFB06;
    }

    private static void addFrom(LayoutTable gsub, int type, String[] all) {
        for (int i = 0; i < gsub.size(); i++) {
            Lookup lookup = gsub.lookup(i);
            if (lookup != null && lookup.type() == type) {
                for (Bytes subtable : lookup.subtables()) {
                    addFrom(subtable, type, all);
                }
            }
        }
    }

    private static void addFrom(Bytes subtable, int type, String[] all) {
        GlyphClasses.forEachCovered(subtable.from(subtable.u16(2)), (glyph, covered) -> {
            if (glyph >= all.length || all[glyph].isEmpty()) {
                return;
            }
            if (type == LIGATURE) {
                addLigatures(subtable.from(subtable.u16(6 + 2 * covered)), all[glyph], all);
            } else {
                int other = subtable.u16(0) == 1 ? (glyph + subtable.s16(4)) & 0xFFFF : subtable.u16(6 + 2 * covered);
                add(other, all[glyph], all);
            }
        });
    }

    private static void addLigatures(Bytes set, String first, String[] all) {
        int count = set.u16(0);
        for (int i = 0; i < count; i++) {
            Bytes ligature = set.from(set.u16(2 + 2 * i));
            StringBuilder text = new StringBuilder(first);
            for (int part = 1; part < ligature.u16(2); part++) {
                int glyph = ligature.u16(2 + 2 * part);
                text.append(glyph < all.length ? all[glyph] : "");
            }
            add(ligature.u16(0), text.toString(), all);
        }
    }

    private static void add(int glyph, String text, String[] all) {
        if (glyph < all.length && all[glyph].isEmpty()) {
            all[glyph] = text;
        }
    }
}
