package eu.dossier.report.pdf.line;

import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.line.Pieces.Piece;
import eu.dossier.report.pdf.shape.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one line of the pieces between two places. */
final class LineMaker<S> {

    private final Pieces<S> pieces;
    private final Places places;
    private final Setting setting;
    private final double available;
    private final List<Segment<S>> segments = new ArrayList<>(4);
    private double x;
    private double wordSpace;
    private double ascent;
    private double descent;

    private @Nullable Run<S> run;
    private List<GlyphRun> glyphs = new ArrayList<>();
    private double segmentX;

    LineMaker(Pieces<S> pieces, Places places, Setting setting, double available) {
        this.pieces = pieces;
        this.places = places;
        this.setting = setting;
        this.available = available;
    }

    Line<S> make(int from, int to, boolean last) {
        double width = places.width(from, to);
        x = start(from, width);
        if (setting.align() == Align.JUSTIFIED && !places.forced(to)) {
            int spaces = places.spaces(from, to);
            wordSpace = spaces == 0 ? 0 : (available - width) / spaces;
            width = spaces == 0 ? width : available;
        }
        addPieces(places.at(from), places.at(to), places.piece(from));
        if (places.kind(to) == Breaks.HYPHEN) {
            addHyphen();
        }
        flush();
        return new Line<>(List.copyOf(segments), width, ascent, descent, end(to, last));
    }

    private double start(int from, double width) {
        double indent = from == 0 ? setting.firstIndent() : 0;
        double free = Math.max(0, available - width);
        return indent
                + switch (setting.align()) {
                    case START, JUSTIFIED -> 0;
                    case CENTRE -> free / 2;
                    case END -> free;
                };
    }

    private Line.End end(int to, boolean last) {
        if (last) {
            return Line.End.LAST;
        }
        return switch (places.kind(to)) {
            case Breaks.FORCED -> Line.End.FORCED;
            case Breaks.HYPHEN -> Line.End.HYPHEN;
            default -> Line.End.BREAK;
        };
    }

    private void addPieces(int from, int to, int firstPiece) {
        for (int i = firstPiece; i < pieces.size() && pieces.get(i).from() < to; i++) {
            Piece<S> piece = pieces.get(i);
            boolean whole = piece.from() >= from && piece.to() <= to;
            List<GlyphRun> shaped = whole
                    ? piece.glyphs()
                    : pieces.shape(piece.run(), Math.max(from, piece.from()), Math.min(to, piece.to()));
            for (GlyphRun part : shaped) {
                add(piece.run(), part);
            }
        }
    }

    private void add(Run<S> owner, GlyphRun part) {
        if (!goesOn(owner, part)) {
            flush();
            run = owner;
            measure(part.face(), owner.look());
        }
        glyphs.add(part);
        x += Pieces.width(part, owner.look());
        if (Segment.isSpace(part)) {
            x += wordSpace * part.size();
        }
    }

    /** Runs are told apart by identity: two may look alike and belong to different nodes. */
    @SuppressWarnings("ReferenceEquality")
    private boolean goesOn(Run<S> owner, GlyphRun part) {
        return run == owner && glyphs.get(0).face() == part.face();
    }

    private void measure(Face face, Look look) {
        double scale = look.size() / face.unitsPerEm();
        ascent = Math.max(ascent, face.metrics().ascent() * scale + look.rise());
        descent = Math.max(descent, -face.metrics().descent() * scale - look.rise());
    }

    private void flush() {
        if (run != null) {
            segments.add(new Segment<>(run, segmentX, x - segmentX, List.copyOf(glyphs), wordSpace, false));
        }
        glyphs.clear();
        segmentX = x;
        run = null;
    }

    private void addHyphen() {
        Run<S> owner = run;
        if (owner == null) {
            return;
        }
        flush();
        GlyphRun hyphen = owner.look().shaper().hyphen();
        segments.add(new Segment<>(owner, x, Pieces.width(hyphen, owner.look()), List.of(hyphen), 0, true));
    }
}
