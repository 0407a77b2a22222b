package eu.dossier.report.pdf.font;

import java.util.Arrays;
import java.util.BitSet;

/** The tables {@code glyf} and {@code loca}: the outlines, and of which other glyphs an outline is composed. */
final class Outlines {

    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    private static final int HAS_INSTRUCTIONS = 0x0100;

    private final Bytes glyf;
    private final Bytes loca;
    private final boolean longOffsets;
    private final int glyphs;

    Outlines(Bytes glyf, Bytes loca, boolean longOffsets, int glyphs) {
        this.glyf = glyf;
        this.loca = loca;
        this.longOffsets = longOffsets;
        this.glyphs = glyphs;
    }

    private int offset(int glyph) {
        return longOffsets ? loca.u32(4 * glyph) : 2 * loca.u16(2 * glyph);
    }

    private Bytes glyph(int glyph) {
        if (glyph >= glyphs) {
            throw new BrokenFontException("the font names a glyph that it does not have");
        }
        int start = offset(glyph);
        return glyf.slice(start, offset(glyph + 1) - start);
    }

    /** One side of a glyph's box; 0 for a glyph without outline. */
    int bound(int glyph, int at) {
        Bytes outline = glyph(glyph);
        return outline.isEmpty() ? 0 : outline.s16(at);
    }

    /** Adds the parts of composed glyphs, and their parts. */
    void addParts(BitSet used) {
        BitSet done = new BitSet();
        for (int g = used.nextSetBit(0); g >= 0; g = used.nextSetBit(0)) {
            done.set(g);
            used.clear(g);
            addParts(glyph(g), used, done);
        }
        used.or(done);
    }

    private static void addParts(Bytes outline, BitSet used, BitSet done) {
        if (outline.isEmpty() || outline.s16(0) >= 0) {
            return;
        }
        int at = 10;
        int flags;
        do {
            flags = outline.u16(at);
            int part = outline.u16(at + 2);
            if (!done.get(part)) {
                used.set(part);
            }
            at += componentLength(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    private static int componentLength(int flags) {
        int length = 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
        if ((flags & HAS_MATRIX) != 0) {
            return length + 8;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return length + 4;
        }
        return (flags & HAS_SCALE) != 0 ? length + 2 : length;
    }

    /** The outline without its hinting, which screens of today ignore and no printer needs. */
    byte[] bare(int glyph) {
        Bytes outline = glyph(glyph);
        if (outline.isEmpty()) {
            return new byte[0];
        }
        return outline.s16(0) >= 0 ? bareSimple(outline) : bareComposed(outline);
    }

    private static byte[] bareSimple(Bytes outline) {
        int lengthAt = 10 + 2 * outline.s16(0);
        int instructions = outline.u16(lengthAt);
        int points = lengthAt + 2 + instructions;
        int end = endOfSimple(outline, points, outline.s16(0));
        byte[] bare = new byte[lengthAt + 2 + end - points];
        outline.copyTo(0, bare, 0, lengthAt);
        outline.copyTo(points, bare, lengthAt + 2, end - points);
        return bare;
    }

    /** Where the coordinates end; what follows is padding. */
    private static int endOfSimple(Bytes outline, int flagsAt, int contours) {
        int left = contours == 0 ? 0 : outline.u16(10 + 2 * (contours - 1)) + 1;
        int at = flagsAt;
        int coordinates = 0;
        while (left > 0) {
            int flag = outline.u8(at++);
            int times = 1 + ((flag & 8) != 0 ? outline.u8(at++) : 0);
            int size = size(flag, 0x02, 0x10) + size(flag, 0x04, 0x20);
            coordinates += size * Math.min(times, left);
            left -= times;
        }
        return at + coordinates;
    }

    private static int size(int flag, int shortBit, int sameBit) {
        return (flag & shortBit) != 0 ? 1 : (flag & sameBit) != 0 ? 0 : 2;
    }

    private static byte[] bareComposed(Bytes outline) {
        byte[] bare = new byte[outline.length()];
        outline.copyTo(0, bare, 0, bare.length);
        int at = 10;
        int flags;
        do {
            flags = outline.u16(at);
            bare[at] = (byte) ((flags & ~HAS_INSTRUCTIONS) >> 8);
            at += componentLength(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
        return Arrays.copyOf(bare, Math.min(at, bare.length));
    }
}
