package eu.dossier.report.pdf.font;

import java.util.BitSet;

/**
 * What of a face goes into a document: a TrueType font program with the outlines of the glyphs used. Glyph ids stay as they
 * are in the face, so that CID = GID ({@code /CIDToGIDMap /Identity}) and text can be encoded before the subset is known.
 * The same face and glyphs always give the same bytes, and within a process the same object.
 */
public final class Subset {

    private final Face face;
    private final BitSet glyphs;
    private final byte[] program;
    private final String tag;

    Subset(Face face, BitSet glyphs) {
        this.face = face;
        this.glyphs = glyphs;
        this.program = SubsetProgram.write(face, glyphs);
        this.tag = tag(face, glyphs);
    }

    public Face face() {
        return face;
    }

    /** The font program for {@code /FontFile2}. Not to be changed. */
    public byte[] program() {
        return program;
    }

    /** Six capital letters that tell subsets of a face apart, for {@code ABCDEF+SourceSerif4-Regular}. */
    public String tag() {
        return tag;
    }

    /** The glyphs in it, ascending, glyph 0 (.notdef) always among them; a copy. */
    public int[] glyphs() {
        return glyphs.stream().toArray();
    }

    /** Width of a glyph in thousandths of an em, as PDF counts. */
    public int width(int glyph) {
        return Math.round(face.advance(glyph) * 1000f / face.unitsPerEm());
    }

    /** What a glyph extracts as; empty only for glyphs that no text asked for (parts of others). */
    public String text(int glyph) {
        return face.text(glyph);
    }

    private static String tag(Face face, BitSet glyphs) {
        long hash = face.name().hashCode();
        for (int g = glyphs.nextSetBit(0); g >= 0; g = glyphs.nextSetBit(g + 1)) {
            hash = (hash ^ g) * 0x100000001B3L;
        }
        StringBuilder letters = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            letters.append((char) ('A' + Long.remainderUnsigned(hash, 26)));
            hash = Long.divideUnsigned(hash, 26);
        }
        return letters.toString();
    }
}
