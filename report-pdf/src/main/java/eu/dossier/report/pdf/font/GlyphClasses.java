package eu.dossier.report.pdf.font;

import java.util.BitSet;

/** The tables of OpenType that sort glyphs: Coverage, ClassDef, and GDEF, which says what is a mark. */
final class GlyphClasses {

    private static final int MARK = 3;
    private static final int IGNORE_BASES = 0x02;
    private static final int IGNORE_LIGATURES = 0x04;
    private static final int IGNORE_MARKS = 0x08;
    private static final int USE_FILTERING_SET = 0x10;

    private final Bytes definitions;
    private final int glyphs;
    private volatile byte[] kinds = {};
    private final Bytes attachment;
    private final Bytes filteringSets;

    GlyphClasses(Bytes gdef, int glyphs) {
        this.glyphs = glyphs;
        definitions = gdef.isEmpty() ? Bytes.EMPTY : sub(gdef, gdef.u16(4));
        attachment = gdef.isEmpty() ? Bytes.EMPTY : sub(gdef, gdef.u16(10));
        boolean version12 = !gdef.isEmpty() && gdef.u16(2) >= 2;
        filteringSets = version12 ? sub(gdef, gdef.u16(12)) : Bytes.EMPTY;
    }

    private static Bytes sub(Bytes table, int offset) {
        return offset == 0 ? Bytes.EMPTY : table.from(offset);
    }

    boolean isMark(int glyph) {
        return kind(glyph) == MARK;
    }

    private int kind(int glyph) {
        byte[] all = kinds;
        if (all.length == 0) {
            all = readKinds();
            kinds = all;
        }
        return all[glyph];
    }

    /** Two threads may both read; they find the same. */
    private byte[] readKinds() {
        byte[] all = new byte[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            all[glyph] = (byte) classOf(definitions, glyph);
        }
        return all;
    }

    /** Whether a lookup with these flags does not see the glyph. */
    boolean ignored(int glyph, int flags, int filteringSet) {
        if ((flags & ~1) == 0) {
            return false;
        }
        return switch (kind(glyph)) {
            case 1 -> (flags & IGNORE_BASES) != 0;
            case 2 -> (flags & IGNORE_LIGATURES) != 0;
            case MARK -> ignoredMark(glyph, flags, filteringSet);
            default -> false;
        };
    }

    private boolean ignoredMark(int glyph, int flags, int filteringSet) {
        if ((flags & IGNORE_MARKS) != 0) {
            return true;
        }
        if ((flags & USE_FILTERING_SET) != 0) {
            return filteringSets.isEmpty()
                    || coverage(filteringSets.from(filteringSets.u32(4 + 4 * filteringSet)), glyph) < 0;
        }
        int kind = flags >> 8;
        return kind != 0 && classOf(attachment, glyph) != kind;
    }

    /** Place of a glyph in a Coverage table, or -1. */
    static int coverage(Bytes table, int glyph) {
        boolean ranges = table.u16(0) == 2;
        int low = 0;
        int high = table.u16(2) - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int at = 4 + (ranges ? 6 : 2) * mid;
            if (glyph < table.u16(at)) {
                high = mid - 1;
            } else if (glyph > table.u16(ranges ? at + 2 : at)) {
                low = mid + 1;
            } else {
                return ranges ? table.u16(at + 4) + glyph - table.u16(at) : mid;
            }
        }
        return -1;
    }

    /** Adds at least all glyphs of a Coverage table to a set. */
    static void addCoverage(Bytes table, BitSet glyphs) {
        boolean ranges = table.u16(0) == 2;
        int count = table.u16(2);
        for (int i = 0; i < count; i++) {
            int at = 4 + (ranges ? 6 : 2) * i;
            int first = table.u16(at);
            glyphs.set(first, Math.max(first, ranges ? table.u16(at + 2) : first) + 1);
        }
    }

    /** Takes a glyph of a Coverage table and its place there. */
    @FunctionalInterface
    interface Covered {
        void take(int glyph, int place);
    }

    /** Hands over every glyph of a Coverage table in order; ranges that overlap, as a hostile font may have them, once. */
    static void forEachCovered(Bytes table, Covered covered) {
        boolean ranges = table.u16(0) == 2;
        int count = table.u16(2);
        int next = 0;
        for (int i = 0; i < count; i++) {
            int at = 4 + (ranges ? 6 : 2) * i;
            int first = table.u16(at);
            int last = ranges ? table.u16(at + 2) : first;
            for (int glyph = Math.max(first, next); glyph <= last; glyph++) {
                covered.take(glyph, ranges ? table.u16(at + 4) + glyph - first : i);
            }
            next = Math.max(next, last + 1);
        }
    }

    /** Class of a glyph in a ClassDef table, 0 where it has none. */
    static int classOf(Bytes table, int glyph) {
        if (table.isEmpty()) {
            return 0;
        }
        return table.u16(0) == 1 ? inArray(table, glyph) : inRanges(table, glyph);
    }

    private static int inArray(Bytes table, int glyph) {
        int index = glyph - table.u16(2);
        return index >= 0 && index < table.u16(4) ? table.u16(6 + 2 * index) : 0;
    }

    private static int inRanges(Bytes table, int glyph) {
        int low = 0;
        int high = table.u16(2) - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int at = 4 + 6 * mid;
            if (glyph < table.u16(at)) {
                high = mid - 1;
            } else if (glyph > table.u16(at + 2)) {
                low = mid + 1;
            } else {
                return table.u16(at + 4);
            }
        }
        return 0;
    }
}
