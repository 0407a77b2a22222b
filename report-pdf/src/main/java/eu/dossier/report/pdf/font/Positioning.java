package eu.dossier.report.pdf.font;

/** Applies lookups of GPOS to a word: single moves, kerning of pairs, marks on letters and on marks, contextual ones. */
final class Positioning extends LayoutPass {

    private static final int SINGLE = 1;
    private static final int PAIR = 2;
    private static final int MARK_TO_BASE = 4;
    private static final int MARK_TO_MARK = 6;
    private static final int CONTEXT = 7;
    private static final int CHAINED = 8;

    Positioning(LayoutTable table, GlyphClasses classes, GlyphBuffer buffer) {
        super(table, classes, buffer);
    }

    void positionAll(int[] lookups) {
        buffer.startPositioning();
        applyAll(lookups);
        buffer.finishPositioning(classes);
    }

    @Override
    int apply(int type, Bytes subtable, GlyphSkipper skipper, int at) {
        return switch (type) {
            case SINGLE -> single(subtable, at);
            case PAIR -> pair(subtable, skipper, at);
            case MARK_TO_BASE -> mark(subtable, at, baseOf(at));
            case MARK_TO_MARK -> mark(subtable, at, skipper.previous(at));
            case CONTEXT -> context(skipper).applySimple(subtable, at);
            case CHAINED -> context(skipper).applyChained(subtable, at);
            default -> -1;
        };
    }

    private int single(Bytes subtable, int at) {
        int covered = GlyphClasses.coverage(subtable.from(subtable.u16(2)), buffer.glyph(at));
        if (covered < 0) {
            return -1;
        }
        int format = subtable.u16(4);
        int values = subtable.u16(0) == 1 ? 6 : 8 + covered * size(format);
        move(subtable, values, format, at);
        return at + 1;
    }

    private int pair(Bytes subtable, GlyphSkipper skipper, int at) {
        int covered = GlyphClasses.coverage(subtable.from(subtable.u16(2)), buffer.glyph(at));
        if (covered < 0) {
            return -1;
        }
        int second = skipper.next(at);
        if (second < 0) {
            return -1;
        }
        boolean done = subtable.u16(0) == 1
                ? pairOfGlyphs(subtable, covered, at, second)
                : pairOfClasses(subtable, at, second);
        if (!done) {
            return -1;
        }
        return subtable.u16(6) != 0 ? second + 1 : second;
    }

    private boolean pairOfGlyphs(Bytes subtable, int covered, int at, int second) {
        int first = subtable.u16(4);
        int other = subtable.u16(6);
        Bytes set = subtable.from(subtable.u16(10 + 2 * covered));
        int record = 2 + size(first) + size(other);
        int low = 0;
        int high = set.u16(0) - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int found = set.u16(2 + mid * record);
            if (buffer.glyph(second) < found) {
                high = mid - 1;
            } else if (buffer.glyph(second) > found) {
                low = mid + 1;
            } else {
                move(set, 4 + mid * record, first, at);
                move(set, 4 + mid * record + size(first), other, second);
                return true;
            }
        }
        return false;
    }

    private boolean pairOfClasses(Bytes subtable, int at, int second) {
        int first = subtable.u16(4);
        int other = subtable.u16(6);
        int row = GlyphClasses.classOf(subtable.from(subtable.u16(8)), buffer.glyph(at));
        int column = GlyphClasses.classOf(subtable.from(subtable.u16(10)), buffer.glyph(second));
        int columns = subtable.u16(14);
        if (row >= subtable.u16(12) || column >= columns) {
            return false;
        }
        int record = 16 + (row * columns + column) * (size(first) + size(other));
        move(subtable, record, first, at);
        move(subtable, record + size(first), other, second);
        return true;
    }

    /** Bytes of a value record: two for each bit. */
    private static int size(int format) {
        return 2 * Integer.bitCount(format & 0xFF);
    }

    private void move(Bytes table, int values, int format, int at) {
        int next = values;
        int[] fields = new int[3];
        for (int bit = 0; bit < 3; bit++) {
            if ((format & 1 << bit) != 0) {
                fields[bit] = table.s16(next);
                next += 2;
            }
        }
        buffer.move(at, fields[0], fields[1], fields[2]);
    }

    /** The letter that a mark belongs to: the nearest glyph before it that is no mark. */
    private int baseOf(int mark) {
        for (int i = mark - 1; i >= 0; i--) {
            if (!classes.isMark(buffer.glyph(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Both kinds of mark attachment have the same form: coverage of marks, of bases, classes, marks, anchors of bases. */
    private int mark(Bytes subtable, int at, int base) {
        if (base < 0) {
            return -1;
        }
        int mark = GlyphClasses.coverage(subtable.from(subtable.u16(2)), buffer.glyph(at));
        int under = GlyphClasses.coverage(subtable.from(subtable.u16(4)), buffer.glyph(base));
        if (mark < 0 || under < 0) {
            return -1;
        }
        Bytes marks = subtable.from(subtable.u16(8));
        Bytes bases = subtable.from(subtable.u16(10));
        int kind = marks.u16(2 + 4 * mark);
        int anchorAt = bases.u16(2 + 2 * (under * subtable.u16(6) + kind));
        if (anchorAt == 0) {
            return -1;
        }
        Bytes on = bases.from(anchorAt);
        Bytes own = marks.from(marks.u16(4 + 4 * mark));
        buffer.attach(at, base, on.s16(2) - own.s16(2), on.s16(4) - own.s16(4));
        return at + 1;
    }
}
