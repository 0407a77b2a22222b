package eu.dossier.report.pdf.shape;

import eu.dossier.report.pdf.font.BrokenFontException;
import eu.dossier.report.pdf.font.Face;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Arabic, Hebrew, Devanagari, Thai and their like, shaped by the HarfBuzz of the JDK. Loaded only when such a text occurs:
 * it brings the JDK's graphics along, and one font of theirs for each face, which is made once.
 */
final class FullShaping {

    private static final int DELETED = 0xFFFE;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Map<Face, Font> FONTS = new ConcurrentHashMap<>();

    private FullShaping() {}

    static GlyphRun shape(Face face, String text, boolean rightToLeft) {
        Font font = FONTS.computeIfAbsent(face, FullShaping::font);
        GlyphVector vector = font.layoutGlyphVector(
                CONTEXT,
                text.toCharArray(),
                0,
                text.length(),
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        return run(face, text, vector, rightToLeft);
    }

    /** At the size of its own units, so that positions are whole numbers of them. */
    private static Font font(Face face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, face.file())
                    .deriveFont((float) face.unitsPerEm())
                    .deriveFont(Map.of(
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (FontFormatException e) {
            throw new BrokenFontException("the font " + face + " cannot be read by the shaping engine of Java");
        } catch (IOException e) {
            throw new UncheckedIOException("the JDK cannot read the font " + face, e);
        }
    }

    private static GlyphRun run(Face face, String text, GlyphVector vector, boolean rightToLeft) {
        int[] kept = kept(vector);
        char[] glyphs = new char[kept.length];
        char[] clusters = new char[kept.length];
        int[] advances = new int[kept.length];
        int[] offsets = new int[2 * kept.length];
        boolean raised = false;
        for (int i = 0; i < kept.length; i++) {
            int at = kept[i];
            int next = i + 1 < kept.length ? kept[i + 1] : vector.getNumGlyphs();
            glyphs[i] = (char) (vector.getGlyphCode(at) == 0 ? face.glyph('?') : vector.getGlyphCode(at));
            clusters[i] = (char) vector.getGlyphCharIndex(at);
            advances[i] = x(vector, next) - x(vector, at);
            offsets[2 * i + 1] = (int) -Math.round(vector.getGlyphPosition(at).getY());
            raised |= offsets[2 * i + 1] != 0;
        }
        return new GlyphRun(face, text, glyphs, advances, raised ? offsets : new int[0], clusters, rightToLeft, 0);
    }

    private static int x(GlyphVector vector, int glyph) {
        return (int) Math.round(vector.getGlyphPosition(glyph).getX());
    }

    private static int[] kept(GlyphVector vector) {
        int[] kept = new int[vector.getNumGlyphs()];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            if (vector.getGlyphCode(i) < DELETED) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
