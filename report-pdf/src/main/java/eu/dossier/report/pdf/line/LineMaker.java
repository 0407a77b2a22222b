package eu.dossier.report.pdf.line;

import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.line.Pieces.Piece;
import eu.dossier.report.pdf.shape.GlyphRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Makes one line of the pieces between two places: gathers their glyphs, measures them, sets them side by side. */
final class LineMaker<S> {

    private final Pieces<S> pieces;
    private final Setting setting;
    private final double available;

    private final List<Run<S>> owners;
    private final List<GlyphRun> parts;
    private final List<Integer> levels = new ArrayList<>(0);
    private double visible;
    private int spaces;
    private double sum;
    private int spacesSeen;
    private double ascent;
    private double descent;

    private final List<Segment<S>> segments = new ArrayList<>(1);
    private double x;

    /** @param expected how many words and spaces the line will hold, about */
    LineMaker(Pieces<S> pieces, Setting setting, double available, int expected) {
        this.owners = new ArrayList<>(expected);
        this.parts = new ArrayList<>(expected);
        this.pieces = pieces;
        this.setting = setting;
        this.available = available;
    }

    /** All of a paragraph that fits on one line. */
    Line<S> whole() {
        gather(0, pieces.text().length(), 0);
        return set(true, visible > available, false, Line.End.LAST);
    }

    /** What stands between two places. */
    Line<S> make(Places places, int from, int to, boolean last) {
        gather(places.at(from), places.at(to), places.piece(from));
        boolean hyphenated = places.kind(to) == Breaks.HYPHEN && !owners.isEmpty();
        if (hyphenated) {
            Run<S> owner = owners.get(owners.size() - 1);
            gather(owner, owner.look().shaper().hyphen());
            if (!levels.isEmpty()) {
                levels.add(levels.get(levels.size() - 1));
            }
        }
        // A last line keeps its own spaces, unless it counted on their giving way a little.
        boolean full = !places.forced(to) || visible > available;
        return set(from == 0, full, hyphenated, last ? Line.End.LAST : end(places.kind(to)));
    }

    private Line<S> set(boolean first, boolean full, boolean hyphenated, Line.End end) {
        boolean even = setting.align() == Align.JUSTIFIED && full && spaces > 0;
        double wordSpace = even ? (available - visible) / spaces : 0;
        double width = even ? available : visible;
        x = start(first, width);
        if (levels.isEmpty()) {
            setSegments(wordSpace, hyphenated);
        } else {
            setBothWays(wordSpace, hyphenated);
        }
        List<Segment<S>> all = segments.size() == 1 ? List.of(segments.get(0)) : List.copyOf(segments);
        return new Line<>(all, width, ascent, descent, end);
    }

    private double start(boolean first, double width) {
        boolean mirrored = setting.rightToLeft();
        double indent = first && !mirrored ? setting.firstIndent() : 0;
        double free = Math.max(0, available - width);
        return indent
                + switch (setting.align()) {
                    case JUSTIFIED -> 0;
                    case START -> mirrored ? free : 0;
                    case CENTRE -> free / 2;
                    case END -> mirrored ? 0 : free;
                };
    }

    private static Line.End end(byte kind) {
        return switch (kind) {
            case Breaks.FORCED -> Line.End.FORCED;
            case Breaks.HYPHEN -> Line.End.HYPHEN;
            default -> Line.End.BREAK;
        };
    }

    private void gather(int from, int to, int firstPiece) {
        for (int i = firstPiece; i < pieces.size() && pieces.get(i).from() < to; i++) {
            Piece<S> piece = pieces.get(i);
            boolean whole = piece.from() >= from && piece.to() <= to;
            List<GlyphRun> shaped = whole
                    ? piece.glyphs()
                    : pieces.shape(piece.run(), Math.max(from, piece.from()), Math.min(to, piece.to()));
            for (int k = 0; k < shaped.size(); k++) {
                gather(piece.run(), shaped.get(k));
                if (!pieces.directions().isPlain()) {
                    levels.add(pieces.directions().level(Math.max(from, piece.from())));
                }
            }
        }
    }

    private void gather(Run<S> owner, GlyphRun part) {
        owners.add(owner);
        parts.add(part);
        measure(part.face(), owner.look());
        sum += Pieces.width(part, owner.look());
        if (Segment.isSpace(part)) {
            spacesSeen += part.size();
        } else {
            visible = sum;
            spaces = spacesSeen;
        }
    }

    private void measure(Face face, Look look) {
        double scale = look.size() / face.unitsPerEm();
        ascent = Math.max(ascent, face.metrics().ascent() * scale + look.rise());
        descent = Math.max(descent, -face.metrics().descent() * scale - look.rise());
    }

    private void setSegments(double wordSpace, boolean hyphenated) {
        int last = hyphenated ? parts.size() - 1 : parts.size();
        int from = 0;
        while (from < last) {
            int to = from + 1;
            while (to < last && goesOn(from, to)) {
                to++;
            }
            set(from, to, wordSpace, false);
            from = to;
        }
        if (hyphenated) {
            set(last, last + 1, 0, true);
        }
    }

    /** Spaces at the end of a line belong to the paragraph's own direction (rule L1), then all is reordered (L2). */
    private void setBothWays(double wordSpace, boolean hyphenated) {
        int count = parts.size();
        byte[] level = new byte[count];
        Object[] order = new Object[count];
        for (int i = 0; i < count; i++) {
            level[i] = levels.get(i).byteValue();
            order[i] = i;
        }
        byte own = (byte) (setting.rightToLeft() ? 1 : 0);
        for (int i = count - 1; i >= 0 && Segment.isSpace(parts.get(i)); i--) {
            level[i] = own;
        }
        Bidi.reorderVisually(level, 0, order, 0, count);
        double[] left = lefts(order, wordSpace);
        for (int i = 0; i < count; i++) {
            double width = width(i, wordSpace);
            boolean added = hyphenated && i == count - 1;
            segments.add(new Segment<>(owners.get(i), left[i], width, List.of(parts.get(i)), wordSpace, added));
        }
    }

    /** Where each part stands; the hanging spaces of a line that runs to the left stick out on the left. */
    private double[] lefts(Object[] order, double wordSpace) {
        double[] left = new double[order.length];
        double at = x;
        if (setting.rightToLeft()) {
            for (int i = parts.size() - 1; i >= 0 && Segment.isSpace(parts.get(i)); i--) {
                at -= width(i, wordSpace);
            }
        }
        for (Object part : order) {
            int index = (Integer) part;
            left[index] = at;
            at += width(index, wordSpace);
        }
        return left;
    }

    private double width(int part, double wordSpace) {
        double width = Pieces.width(parts.get(part), owners.get(part).look());
        return Segment.isSpace(parts.get(part))
                ? width + wordSpace * parts.get(part).size()
                : width;
    }

    private boolean goesOn(int from, int to) {
        return isOne(owners.get(from), owners.get(to))
                && parts.get(from).face() == parts.get(to).face();
    }

    /** Runs are told apart by what they belong to; a name, which only breaks otherwise, is painted with its sentence. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOne(Run<?> run, Run<?> next) {
        return run == next || (run.source().equals(next.source()) && run.look().paintsLike(next.look()));
    }

    private void set(int from, int to, double wordSpace, boolean added) {
        Run<S> owner = owners.get(from);
        double width = 0;
        for (int i = from; i < to; i++) {
            width += width(i, wordSpace);
        }
        List<GlyphRun> glyphs = to - from == 1 ? List.of(parts.get(from)) : List.copyOf(parts.subList(from, to));
        segments.add(new Segment<>(owner, x, width, glyphs, wordSpace, added));
        x += width;
    }
}
