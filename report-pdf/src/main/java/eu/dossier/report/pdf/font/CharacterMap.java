package eu.dossier.report.pdf.font;

/** The {@code cmap} table, formats 4 and 12: which glyph shows a character. Latin is kept unpacked. */
final class CharacterMap {

    private static final int UNPACKED = 0x250;

    /** Takes a character and its glyph. */
    @FunctionalInterface
    interface Visitor {
        void visit(int codePoint, int glyph);
    }

    private final char[] latin = new char[UNPACKED];
    private final Bytes table;
    private final int format;
    private final int glyphs;

    private CharacterMap(Bytes table, int glyphs) {
        this.table = table;
        this.format = table.u16(0);
        this.glyphs = glyphs;
        for (int c = 0; c < UNPACKED; c++) {
            latin[c] = (char) lookUp(c);
        }
    }

    /** Reads the best Unicode subtable. */
    static CharacterMap of(Bytes cmap, int glyphs) {
        Bytes best = Bytes.EMPTY;
        int count = cmap.u16(2);
        for (int i = 0; i < count; i++) {
            int platform = cmap.u16(4 + 8 * i);
            int encoding = cmap.u16(6 + 8 * i);
            Bytes table = cmap.from(cmap.u32(8 + 8 * i));
            int format = table.u16(0);
            boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
            if (unicode && (format == 12 || (format == 4 && best.isEmpty()))) {
                best = table;
            }
        }
        if (best.isEmpty()) {
            throw new BrokenFontException("the font has no Unicode character map (cmap format 4 or 12)");
        }
        return new CharacterMap(best, glyphs);
    }

    /** The glyph of a code point, or 0. */
    int glyph(int codePoint) {
        return codePoint < UNPACKED ? latin[codePoint] : lookUp(codePoint);
    }

    private int lookUp(int codePoint) {
        int glyph = format == 12 ? inGroups(codePoint) : inSegments(codePoint);
        return glyph < glyphs ? glyph : 0;
    }

    private int inGroups(int codePoint) {
        int low = 0;
        int high = table.u32(12) - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int at = 16 + 12 * mid;
            if (codePoint < table.u32(at)) {
                high = mid - 1;
            } else if (codePoint > table.u32(at + 4)) {
                low = mid + 1;
            } else {
                return table.u32(at + 8) + codePoint - table.u32(at);
            }
        }
        return 0;
    }

    private int inSegments(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int segments = table.u16(6) / 2;
        int low = 0;
        int high = segments - 1;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (table.u16(14 + 2 * mid) < codePoint) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int start = table.u16(16 + 2 * (segments + low));
        if (codePoint < start || codePoint > table.u16(14 + 2 * low)) {
            return 0;
        }
        int delta = table.u16(16 + 2 * (2 * segments + low));
        int rangeAt = 16 + 2 * (3 * segments + low);
        int range = table.u16(rangeAt);
        if (range == 0) {
            return (codePoint + delta) & 0xFFFF;
        }
        int glyph = table.u16(rangeAt + range + 2 * (codePoint - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    /** Calls back with every character and its glyph, in order of the characters. */
    void forEach(Visitor visitor) {
        // Parts that overlap, as a hostile font may have them by the million, are not read twice.
        int next = 0;
        if (format == 12) {
            int groups = table.u32(12);
            for (int g = 0; g < groups; g++) {
                next = visit(Math.max(next, table.u32(16 + 12 * g)), table.u32(20 + 12 * g), visitor);
            }
            return;
        }
        int segments = table.u16(6) / 2;
        for (int s = 0; s < segments; s++) {
            int from = Math.max(next, table.u16(16 + 2 * (segments + s)));
            next = visit(from, Math.min(table.u16(14 + 2 * s), 0xFFFE), visitor);
        }
    }

    /** Gives the first character that is not yet visited. */
    private int visit(int from, int to, Visitor visitor) {
        if (to > Character.MAX_CODE_POINT) {
            throw new BrokenFontException("the font's character map leaves Unicode");
        }
        for (int c = from; c <= to; c++) {
            int glyph = glyph(c);
            if (glyph != 0) {
                visitor.visit(c, glyph);
            }
        }
        return Math.max(from, to + 1);
    }
}
