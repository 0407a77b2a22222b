package eu.dossier.report.pdf.font;

import java.util.ArrayList;
import java.util.List;

/** One lookup of GSUB or GPOS: what to do, and which glyphs not to see while doing it. */
record Lookup(int type, int flags, int filteringSet, List<Bytes> subtables) {

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
        return new Lookup(realType, flags, set, subtables);
    }
}
