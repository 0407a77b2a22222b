package eu.dossier.report.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Writes the font program of a subset: head, hhea, maxp, hmtx, loca, glyf. A PDF needs no more, and no hinting. */
final class SubsetProgram {

    private static final String[] TAGS = {"glyf", "head", "hhea", "hmtx", "loca", "maxp"};
    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;

    private SubsetProgram() {}

    static byte[] write(Face face, BitSet glyphs) {
        int count = glyphs.length();
        byte[][] outlines = new byte[count][];
        int size = 0;
        for (int g = glyphs.nextSetBit(0); g >= 0; g = glyphs.nextSetBit(g + 1)) {
            outlines[g] = face.outlines().bare(g);
            size += padded(outlines[g].length);
        }
        boolean longOffsets = size > 0x1FFFE;
        byte[][] tables = {
            glyf(outlines, size),
            head(face, longOffsets),
            hhea(face, count),
            hmtx(face, glyphs, count),
            loca(outlines, longOffsets),
            maxp(face, count)
        };
        return assemble(tables);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] glyf(byte[][] outlines, int size) {
        ByteBuffer table = ByteBuffer.allocate(size);
        for (byte[] outline : outlines) {
            if (outline != null) {
                table.put(outline).position(padded(table.position()));
            }
        }
        return table.array();
    }

    private static byte[] loca(byte[][] outlines, boolean longOffsets) {
        ByteBuffer table = ByteBuffer.allocate((outlines.length + 1) * (longOffsets ? 4 : 2));
        int offset = 0;
        for (int g = 0; g <= outlines.length; g++) {
            if (longOffsets) {
                table.putInt(offset);
            } else {
                table.putShort((short) (offset / 2));
            }
            if (g < outlines.length && outlines[g] != null) {
                offset += padded(outlines[g].length);
            }
        }
        return table.array();
    }

    private static byte[] copy(Bytes table, int length) {
        byte[] copy = new byte[length];
        table.copyTo(0, copy, 0, length);
        return copy;
    }

    private static byte[] head(Face face, boolean longOffsets) {
        byte[] head = copy(face.table("head"), 54);
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) (longOffsets ? 1 : 0));
        return head;
    }

    private static byte[] hhea(Face face, int count) {
        byte[] hhea = copy(face.table("hhea"), 36);
        ByteBuffer.wrap(hhea).putShort(34, (short) count);
        return hhea;
    }

    /** Left side bearings are where the outline starts, which is what the glyph header says already. */
    private static byte[] hmtx(Face face, BitSet glyphs, int count) {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * count);
        for (int g = glyphs.nextSetBit(0); g >= 0; g = glyphs.nextSetBit(g + 1)) {
            hmtx.putShort(4 * g, (short) face.advance(g)).putShort(4 * g + 2, (short) face.leftSideBearing(g));
        }
        return hmtx.array();
    }

    /** The limits of the interpreter go with the hinting. */
    private static byte[] maxp(Face face, int count) {
        byte[] maxp = copy(face.table("maxp"), 32);
        ByteBuffer.wrap(maxp)
                .putShort(4, (short) count)
                .putShort(14, (short) 1)
                .putShort(16, (short) 0)
                .putLong(18, 0)
                .putShort(26, (short) 0);
        return maxp;
    }

    private static byte[] assemble(byte[][] tables) {
        int directory = 12 + 16 * TAGS.length;
        int size = directory;
        for (byte[] table : tables) {
            size += padded(table.length);
        }
        ByteBuffer font = ByteBuffer.allocate(size);
        font.putInt(0x00010000)
                .putShort((short) TAGS.length)
                .putShort((short) 64)
                .putShort((short) 2);
        font.putShort((short) (TAGS.length * 16 - 64));
        int at = directory;
        int headAt = 0;
        for (int i = 0; i < TAGS.length; i++) {
            font.put(12 + 16 * i, TAGS[i].getBytes(StandardCharsets.US_ASCII));
            font.put(at, tables[i]);
            font.putInt(16 + 16 * i, sum(font, at, padded(tables[i].length)));
            font.putInt(20 + 16 * i, at).putInt(24 + 16 * i, tables[i].length);
            headAt = TAGS[i].equals("head") ? at : headAt;
            at += padded(tables[i].length);
        }
        font.putInt(headAt + 8, CHECKSUM_OF_ALL - sum(font, 0, size));
        return font.array();
    }

    private static int sum(ByteBuffer font, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += font.getInt(i);
        }
        return sum;
    }
}
