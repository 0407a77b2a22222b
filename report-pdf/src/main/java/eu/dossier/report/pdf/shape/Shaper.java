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
    private static final int NON_BREAKING_HYPHEN = 0x2011;
    private static final String SOFT_HYPHEN = "\u00AD";

    private final FontStack fonts;
    private final RunCache cache = new RunCache();
    private final RunCache backwards = new RunCache();

    public Shaper(FontStack fonts) {
        this.fonts = fonts;
    }

    public FontStack fonts() {
        return fonts;
    }

    /** Shapes a whole text from left to right; see {@link #shape(String, int, int, Locale, boolean)}. */
    public List<GlyphRun> shape(String text, Locale language) {
        return shape(text, 0, text.length(), language, false);
    }

    /**
     * Shapes a part of a text: a word, or white space, or anything that stays on one line.
     *
     * @param rightToLeft whether it is read from right to left, as the bidirectional algorithm has found
     * @return runs in reading order, more than one only where faces change; a character that no face has appears as U+FFFD
     *     or a question mark, its run still has the character as text and is not {@linkplain GlyphRun#plain() plain}
     */
    public List<GlyphRun> shape(String text, int from, int to, Locale language, boolean rightToLeft) {
        RunCache words = rightToLeft ? backwards : cache;
        List<GlyphRun> known = words.get(text, from, to, language);
        if (known == null) {
            String word = text.substring(from, to);
            known = List.copyOf(shapeNew(Invisible.without(word), language, rightToLeft));
            words.put(word, language, known);
        }
        return known;
    }

    /** Whether the character can be shown, by itself or as a letter with its accents. */
    public boolean shows(int codePoint) {
        return Invisible.is(codePoint)
                || Blank.is(codePoint)
                || fonts.covers(codePoint)
                || Grapheme.isShownBy(fonts, Character.toString(codePoint));
    }

    private List<GlyphRun> shapeNew(String text, Locale language, boolean rightToLeft) {
        if (rightToLeft || Script.isComplex(text)) {
            return fullyShaped(text, rightToLeft);
        }
        return needsCare(text) ? wholeInOneFace(text, language) : byFace(text, language);
    }

    /** By the JDK's own shaping engine, which knows the scripts that this class does not. */
    private List<GlyphRun> fullyShaped(String text, boolean rightToLeft) {
        List<GlyphRun> runs = new ArrayList<>(1);
        int start = 0;
        while (start < text.length()) {
            Face face = Grapheme.face(fonts, text.substring(start, Grapheme.end(text, start)));
            int end = Grapheme.end(text, start);
            while (end < text.length()
                    && Grapheme.face(fonts, text.substring(end, Grapheme.end(text, end)))
                            .equals(face)) {
                end = Grapheme.end(text, end);
            }
            runs.add(FullShaping.shape(face, text.substring(start, end), rightToLeft));
            start = end;
        }
        return runs;
    }

    /** Whether the word has accents that are characters of their own, or letters that the first face lacks. */
    private boolean needsCare(String text) {
        Face primary = fonts.primary();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Grapheme.isMark(c) || (c >= 0x180 && primary.glyph(c) == 0 && Character.isLetter(c))) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private List<GlyphRun> byFace(String text, Locale language) {
        List<GlyphRun> runs = new ArrayList<>(1);
        int start = 0;
        while (start < text.length()) {
            Face face = faceOf(text.codePointAt(start));
            int end = start;
            while (end < text.length() && faceOf(text.codePointAt(end)).equals(face)) {
                end += Character.charCount(text.codePointAt(end));
            }
            runs.add(GlyphRun.of(face, text.substring(start, end), plain(face, text.substring(start, end), language)));
            start = end;
        }
        return runs;
    }

    /** Blanks and hyphens are set in the first face even if only another has them. */
    private Face faceOf(int codePoint) {
        boolean stays = Blank.is(codePoint) || codePoint == NON_BREAKING_HYPHEN;
        return stays ? fonts.primary() : fonts.faceOf(codePoint);
    }

    private static GlyphBuffer plain(Face face, String text, Locale language) {
        GlyphBuffer buffer = new GlyphBuffer(face, text.length());
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            buffer.add(glyph(face, codePoint), at);
            at += Character.charCount(codePoint);
        }
        face.layOut(buffer, Script.tag(text), Script.language(language));
        widenBlanks(face, text, buffer);
        return buffer;
    }

    private static void widenBlanks(Face face, String text, GlyphBuffer buffer) {
        for (int i = 0; i < buffer.length(); i++) {
            int c = text.codePointAt(buffer.cluster(i));
            if (c >= 0xA0 && Blank.is(c) && face.glyph(c) == 0) {
                buffer.setAdvance(i, Blank.width(c, face));
            }
        }
    }

    /** The first face that can set every accent on its letter takes the whole word: no name changes its look midway. */
    private List<GlyphRun> wholeInOneFace(String text, Locale language) {
        GlyphRun best = null;
        for (int rank = 0; rank < fonts.size(); rank++) {
            Face face = fonts.face(rank);
            for (boolean joined : new boolean[] {false, true}) {
                GlyphBuffer buffer = accented(face, text, language, joined);
                if (buffer != null && (best == null || buffer.looseMarks() < best.looseMarks())) {
                    best = GlyphRun.of(face, text, buffer);
                }
                if (best != null && best.looseMarks() == 0) {
                    return List.of(best);
                }
            }
        }
        return best == null ? byGrapheme(text, language) : List.of(best);
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
        if (Blank.is(codePoint)) {
            return face.glyph(' ');
        }
        if (codePoint == NON_BREAKING_HYPHEN) {
            return face.glyph(face.glyph(HYPHEN) != 0 ? HYPHEN : '-');
        }
        int replacement = face.glyph(NO_GLYPH);
        return replacement != 0 ? replacement : face.glyph('?');
    }

    /** The hyphen at the end of a line that is not in the text; it reads as a soft hyphen, which readers drop. */
    public GlyphRun hyphen() {
        Face face = fonts.faceOf(HYPHEN);
        char[] glyph = {(char) glyph(face, face.glyph(HYPHEN) != 0 ? HYPHEN : '-')};
        return new GlyphRun(
                face, SOFT_HYPHEN, glyph, new int[] {face.advance(glyph[0])}, new int[0], new char[1], false, 0);
    }
}
