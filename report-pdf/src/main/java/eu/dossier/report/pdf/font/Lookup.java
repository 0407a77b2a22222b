package eu.dossier.report.pdf.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One lookup of GSUB or GPOS: what to do, and which glyphs not to see while doing it. */
final class Lookup {

    private static final int COVERAGES = 3;

    private final int type;
    private final int flags;
    private final int filteringSet;
    private final List<Bytes> subtables;
    private final boolean positions;
    private volatile @Nullable BitSet starts;

    private Lookup(int type, int flags, int filteringSet, List<Bytes> subtables, boolean positions) {
        this.type = type;
        this.flags = flags;
        this.filteringSet = filteringSet;
        this.subtables = subtables;
        this.positions = positions;
    }

    /** @param extension the type that only points to another: 7 in GSUB, 9 in GPOS */
    static Lookup of(Bytes table, int extension) {
        int type = table.u16(0);
        int flags = table.u16(2);
        int count = table.u16(4);
        int realType = type;
        List<Bytes> subtables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Bytes subtable = table.from(table.u16(6 + 2 * i));
            if (type == extension) {
                realType = subtable.u16(2);
                subtable = subtable.from(subtable.u32(4));
            }
            subtables.add(subtable);
        }
        int set = (flags & 0x10) != 0 ? table.u16(6 + 2 * count) : 0;
        return new Lookup(realType, flags, set, subtables, extension == LayoutTable.GPOS_EXTENSION);
    }

    int type() {
        return type;
    }

    int flags() {
        return flags;
    }

    int filteringSet() {
        return filteringSet;
    }

    List<Bytes> subtables() {
        return subtables;
    }

    /**
     * The first place in a word, from {@code at} on, where the lookup may apply; the length of the word when there is none.
     * Most lookups have nothing to say about most words, and this tells at the cost of a bit a glyph.
     */
    int start(GlyphBuffer word, int at) {
        BitSet wanted = starts();
        int place = at;
        while (place < word.length() && !wanted.get(word.glyph(place))) {
            place++;
        }
        return place;
    }

    /** Two threads may both read; they find the same. */
    private BitSet starts() {
        BitSet known = starts;
        if (known == null) {
            known = new BitSet();
            for (Bytes subtable : subtables) {
                GlyphClasses.addCoverage(subtable.from(subtable.u16(firstCoverageAt(subtable))), known);
            }
            starts = known;
        }
        return known;
    }

    /** Where a subtable says which glyphs it begins with. */
    private int firstCoverageAt(Bytes subtable) {
        int context = positions ? 7 : 5;
        if (subtable.u16(0) != COVERAGES || type < context || type > context + 1) {
            return 2;
        }
        return type == context ? 6 : 6 + 2 * subtable.u16(2);
    }
}
