package eu.dossier.report.pdf.shape;

import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.font.FontStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shapes text in one font stack. Keep it: it remembers the words it has seen (a bounded number of them). Safe for several
 * threads.
 */
public final class Shaper {

    private static final int NO_GLYPH = 0xFFFD;
    private static final int HYPHEN = 0x2010;
    private static final String SOFT_HYPHEN = "\u00AD";

    private final FontStack fonts;
    private final RunCache cache = new RunCache();

    public Shaper(FontStack fonts) {
        this.fonts = fonts;
    }

    public FontStack fonts() {
        return fonts;
    }

    /**
     * Shapes a word, or white space, or any text that stays on one line.
     *
     * @return runs in reading order, more than one only where faces or directions change; a character that no face has
     *     appears as U+FFFD or a question mark, its run still has the character as text and is not
     *     {@linkplain GlyphRun#plain() plain}
     */
    public List<GlyphRun> shape(CharSequence text, Locale language) {
        List<GlyphRun> known = cache.get(text, language);
        if (known == null) {
            String word = text.toString();
            known = List.copyOf(shapeNew(Invisible.without(word)));
            cache.put(word, language, known);
        }
        return known;
    }

    /** Whether a glyph can be shown for the code point. */
    public boolean shows(int codePoint) {
        return Invisible.is(codePoint) || fonts.covers(codePoint);
    }

    private List<GlyphRun> shapeNew(String text) {
        List<GlyphRun> runs = new ArrayList<>(1);
        int start = 0;
        while (start < text.length()) {
            Face face = fonts.faceOf(text.codePointAt(start));
            int end = start;
            while (end < text.length() && fonts.faceOf(text.codePointAt(end)) == face) {
                end += Character.charCount(text.codePointAt(end));
            }
            runs.add(simple(face, text.substring(start, end)));
            start = end;
        }
        return runs;
    }

    private static GlyphRun simple(Face face, String text) {
        int count = text.codePointCount(0, text.length());
        char[] glyphs = new char[count];
        int[] advances = new int[count];
        char[] clusters = new char[count];
        for (int i = 0, at = 0; i < count; i++) {
            int codePoint = text.codePointAt(at);
            glyphs[i] = (char) glyph(face, codePoint);
            advances[i] = face.advance(glyphs[i]);
            clusters[i] = (char) at;
            at += Character.charCount(codePoint);
        }
        return new GlyphRun(face, text, glyphs, advances, new int[0], clusters, false);
    }

    private static int glyph(Face face, int codePoint) {
        int glyph = face.glyph(codePoint);
        if (glyph != 0) {
            return glyph;
        }
        int replacement = face.glyph(NO_GLYPH);
        return replacement != 0 ? replacement : face.glyph('?');
    }

    /** The hyphen at the end of a line that is not in the text; it reads as a soft hyphen, which readers drop. */
    public GlyphRun hyphen() {
        Face face = fonts.faceOf(HYPHEN);
        char[] glyph = {(char) glyph(face, face.glyph(HYPHEN) != 0 ? HYPHEN : '-')};
        return new GlyphRun(
                face, SOFT_HYPHEN, glyph, new int[] {face.advance(glyph[0])}, new int[0], new char[1], false);
    }
}
