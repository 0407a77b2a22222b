package eu.dossier.report.pdf.font;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What each glyph stands for: its lowest character, or the characters of the ligature that it is. */
final class GlyphTexts {

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
        Map<Integer, String> strings = new HashMap<>();
        face.characters().forEach((codePoint, glyph) -> {
            if (all[glyph].isEmpty()) {
                all[glyph] = strings.computeIfAbsent(codePoint, Character::toString);
            }
        });
        return all;
    }
}
