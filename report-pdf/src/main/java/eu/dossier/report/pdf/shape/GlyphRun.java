package eu.dossier.report.pdf.shape;

import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.font.GlyphBuffer;
import java.util.BitSet;

/**
 * The glyphs of a word or of a space in one face, in the order in which they stand on paper from left to right. Measures
 * are in units of the face. Immutable, shared, free of any size.
 */
public final class GlyphRun {

    private final Face face;
    private final String text;
    private final char[] glyphs;
    private final byte[] codes;
    private final int[] advances;
    private final int[] offsets;
    private final char[] clusters;
    private final boolean rightToLeft;
    private final boolean plain;
    private final boolean even;
    private final int width;
    private final int looseMarks;

    /**
     * @param advances how far to go on after each glyph, kerning included
     * @param offsets x and y of each glyph against where it would stand, two for each; empty when all are 0
     * @param clusters where in the text each glyph begins
     */
    GlyphRun(
            Face face,
            String text,
            char[] glyphs,
            int[] advances,
            int[] offsets,
            char[] clusters,
            boolean rightToLeft,
            int looseMarks) {
        this.face = face;
        this.looseMarks = looseMarks;
        this.text = text;
        this.glyphs = glyphs;
        this.advances = advances;
        this.offsets = offsets;
        this.clusters = clusters;
        this.rightToLeft = rightToLeft;
        this.plain = !rightToLeft && extractsAsText();
        this.codes = codes(face, glyphs);
        int sum = 0;
        int moved = 0;
        for (int i = 0; i < advances.length; i++) {
            sum += advances[i];
            moved |= adjustment(i);
        }
        this.width = sum;
        this.even = moved == 0;
    }

    /** What a shaped left-to-right word came out as. */
    static GlyphRun of(Face face, String text, GlyphBuffer buffer) {
        int count = buffer.length();
        char[] glyphs = new char[count];
        char[] clusters = new char[count];
        int[] advances = new int[count];
        int[] offsets = new int[buffer.hasOffsets() ? 2 * count : 0];
        for (int i = 0; i < count; i++) {
            glyphs[i] = (char) buffer.glyph(i);
            clusters[i] = (char) buffer.cluster(i);
            advances[i] = buffer.advance(i);
            if (offsets.length > 0) {
                offsets[2 * i] = buffer.xOffset(i);
                offsets[2 * i + 1] = buffer.yOffset(i);
            }
        }
        return new GlyphRun(face, text, glyphs, advances, offsets, clusters, false, buffer.looseMarks());
    }

    private static byte[] codes(Face face, char[] glyphs) {
        byte[] all = new byte[glyphs.length];
        for (int i = 0; i < all.length; i++) {
            int code = face.code(glyphs[i]);
            if (code == 0) {
                return new byte[0];
            }
            all[i] = (byte) code;
        }
        return all;
    }

    private boolean extractsAsText() {
        int at = 0;
        for (char glyph : glyphs) {
            String part = face.text(glyph);
            if (!text.startsWith(part, at) || part.isEmpty()) {
                return false;
            }
            at += part.length();
        }
        return at == text.length();
    }

    public Face face() {
        return face;
    }

    /** The text in reading order, ligatures spelt out. */
    public String text() {
        return text;
    }

    /** How many glyphs. */
    public int size() {
        return glyphs.length;
    }

    public int glyph(int index) {
        return glyphs[index];
    }

    /** Whether every glyph has a one-byte code ({@link Face#code}). */
    public boolean hasCodes() {
        return codes.length == glyphs.length;
    }

    /** The one-byte code of a glyph; only where all have one. */
    public byte code(int index) {
        return codes[index];
    }

    /** The codes of all glyphs, one byte each; empty where some glyph has none. Not to be changed. */
    public byte[] codes() {
        return codes;
    }

    /** Whether no glyph is kerned or was set wider: each goes on by its own width. */
    public boolean even() {
        return even;
    }

    /** How far to go on after the glyph: its width and the kerning to the next. */
    public int advance(int index) {
        return advances[index];
    }

    /** Kerning after the glyph, or how much wider it was set: the difference between advance and its own width. */
    public int adjustment(int index) {
        return advances[index] - face.advance(glyphs[index]);
    }

    /** How far right of its place the glyph stands; advance is not changed by it. */
    public int xOffset(int index) {
        return offsets.length == 0 ? 0 : offsets[2 * index];
    }

    /** How far above the baseline the glyph stands. */
    public int yOffset(int index) {
        return offsets.length == 0 ? 0 : offsets[2 * index + 1];
    }

    /** Whether some glyph does not stand where the pen is: accents set by the font's anchors. */
    public boolean hasOffsets() {
        return offsets.length > 0;
    }

    /** Where in {@link #text()} the glyph's characters begin. */
    public int cluster(int index) {
        return clusters[index];
    }

    /** Sum of the advances. */
    public int width() {
        return width;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /**
     * Whether the texts of the glyphs ({@link Face#text(int)}), one after the other, are the text of the run. Where not, a
     * PDF needs ActualText to extract right.
     */
    public boolean plain() {
        return plain;
    }

    /** How many accents the font could not set on their letter; they stand after it. */
    int looseMarks() {
        return looseMarks;
    }

    /** Notes the glyphs as used. */
    public void addGlyphsTo(BitSet used) {
        for (char glyph : glyphs) {
            used.set(glyph);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
