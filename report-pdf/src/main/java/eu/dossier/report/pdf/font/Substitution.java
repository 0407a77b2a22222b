package eu.dossier.report.pdf.font;

/** Applies lookups of GSUB to a word: single, multiple, ligature and contextual ones. */
final class Substitution extends LayoutPass {

    private static final int SINGLE = 1;
    private static final int MULTIPLE = 2;
    private static final int LIGATURE = 4;
    private static final int CONTEXT = 5;
    private static final int CHAINED = 6;

    Substitution(LayoutTable table, GlyphClasses classes, GlyphBuffer buffer) {
        super(table, classes, buffer);
    }

    @Override
    int apply(int type, Bytes subtable, GlyphSkipper skipper, int at) {
        return switch (type) {
            case SINGLE -> single(subtable, at);
            case MULTIPLE -> multiple(subtable, at);
            case LIGATURE -> ligature(subtable, skipper, at);
            case CONTEXT -> context(skipper).applySimple(subtable, at);
            case CHAINED -> context(skipper).applyChained(subtable, at);
            default -> -1;
        };
    }

    private int single(Bytes subtable, int at) {
        int glyph = buffer.glyph(at);
        int covered = GlyphClasses.coverage(subtable.from(subtable.u16(2)), glyph);
        if (covered < 0) {
            return -1;
        }
        set(at, subtable.u16(0) == 1 ? (glyph + subtable.s16(4)) & 0xFFFF : subtable.u16(6 + 2 * covered));
        return at + 1;
    }

    private void set(int at, int glyph) {
        buffer.set(at, buffer.face().requireGlyph(glyph));
    }

    private int multiple(Bytes subtable, int at) {
        int covered = GlyphClasses.coverage(subtable.from(subtable.u16(2)), buffer.glyph(at));
        if (covered < 0) {
            return -1;
        }
        Bytes sequence = subtable.from(subtable.u16(6 + 2 * covered));
        int count = sequence.u16(0);
        if (count == 0) {
            return -1;
        }
        set(at, sequence.u16(2));
        for (int i = 1; i < count; i++) {
            buffer.insert(at + i, buffer.face().requireGlyph(sequence.u16(2 + 2 * i)), buffer.cluster(at));
        }
        return at + count;
    }

    private int ligature(Bytes subtable, GlyphSkipper skipper, int at) {
        int covered = GlyphClasses.coverage(subtable.from(subtable.u16(2)), buffer.glyph(at));
        if (covered < 0) {
            return -1;
        }
        Bytes set = subtable.from(subtable.u16(6 + 2 * covered));
        int count = set.u16(0);
        for (int i = 0; i < count; i++) {
            Bytes ligature = set.from(set.u16(2 + 2 * i));
            if (joins(ligature, skipper, at)) {
                join(ligature, skipper, at);
                return at + 1;
            }
        }
        return -1;
    }

    private boolean joins(Bytes ligature, GlyphSkipper skipper, int at) {
        int count = ligature.u16(2);
        int place = at;
        for (int i = 1; i < count; i++) {
            place = skipper.next(place);
            if (place < 0 || buffer.glyph(place) != ligature.u16(2 + 2 * i)) {
                return false;
            }
        }
        return count > 0;
    }

    private void join(Bytes ligature, GlyphSkipper skipper, int at) {
        for (int i = ligature.u16(2); i > 1; i--) {
            int part = skipper.next(at);
            buffer.mergeCluster(at, part);
            buffer.remove(part);
        }
        set(at, ligature.u16(0));
    }
}
