package eu.dossier.report.pdf.shape;

import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.font.FontStack;
import eu.dossier.report.pdf.font.GlyphBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
            known = List.copyOf(shapeNew(Invisible.without(word), language));
            cache.put(word, language, known);
        }
        return known;
    }

    /** Whether a glyph can be shown for the code point. */
    public boolean shows(int codePoint) {
        return Invisible.is(codePoint) || fonts.covers(codePoint);
    }

    private List<GlyphRun> shapeNew(String text, Locale language) {
        return hasMarks(text) ? withMarks(text, language) : byFace(text, language);
    }

    private static boolean hasMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x300) {
                return text.codePoints().anyMatch(Grapheme::isMark);
            }
        }
        return false;
    }

    private List<GlyphRun> byFace(String text, Locale language) {
        List<GlyphRun> runs = new ArrayList<>(1);
        int start = 0;
        while (start < text.length()) {
            Face face = fonts.faceOf(text.codePointAt(start));
            int end = start;
            while (end < text.length() && fonts.faceOf(text.codePointAt(end)).equals(face)) {
                end += Character.charCount(text.codePointAt(end));
            }
            runs.add(GlyphRun.of(face, text.substring(start, end), plain(face, text.substring(start, end), language)));
            start = end;
        }
        return runs;
    }

    private static GlyphBuffer plain(Face face, String text, Locale language) {
        GlyphBuffer buffer = new GlyphBuffer(face, text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            buffer.add(glyph(face, codePoint), at);
            at += Character.charCount(codePoint);
        }
        face.layOut(buffer, Script.tag(text), Script.language(language));
        return buffer;
    }

    /** The face that can set every accent on its letter takes the whole word; names should not change their look midway. */
    private List<GlyphRun> withMarks(String text, Locale language) {
        for (int rank = 0; rank < fonts.size(); rank++) {
            Face face = fonts.face(rank);
            for (boolean joined : new boolean[] {false, true}) {
                GlyphBuffer buffer = accented(face, text, language, joined);
                if (buffer != null && buffer.looseMarks() == 0) {
                    return List.of(GlyphRun.of(face, text, buffer));
                }
            }
        }
        return byGrapheme(text, language);
    }

    /** Null when the face lacks a part of it. */
    private static @Nullable GlyphBuffer accented(Face face, String text, Locale language, boolean joined) {
        GlyphBuffer buffer = new GlyphBuffer(face, text.length());
        for (int at = 0; at < text.length(); ) {
            int end = Grapheme.end(text, at);
            String shown = Grapheme.in(face, text.substring(at, end), joined);
            if (shown.isEmpty()) {
                return null;
            }
            int cluster = at;
            shown.codePoints().forEach(c -> buffer.add(face.glyph(c), cluster));
            at = end;
        }
        face.layOut(buffer, Script.tag(text), Script.language(language));
        return buffer;
    }

    /** No face sets the whole word: each letter in the face that sets it best. */
    private List<GlyphRun> byGrapheme(String text, Locale language) {
        List<GlyphRun> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Face face = Grapheme.face(fonts, text.substring(start, Grapheme.end(text, start)));
            int end = start;
            while (end < text.length()
                    && Grapheme.face(fonts, text.substring(end, Grapheme.end(text, end)))
                            .equals(face)) {
                end = Grapheme.end(text, end);
            }
            String part = text.substring(start, end);
            GlyphBuffer buffer = accented(face, part, language, true);
            runs.add(GlyphRun.of(face, part, buffer != null ? buffer : plain(face, part, language)));
            start = end;
        }
        return runs;
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
