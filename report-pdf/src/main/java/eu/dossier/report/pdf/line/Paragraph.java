package eu.dossier.report.pdf.line;

import eu.dossier.report.pdf.line.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that is shaped and waits for a width. Immutable once made, for one thread.
 *
 * @param <S> what the caller ties to each run
 */
public final class Paragraph<S> {

    private static final int LETTERS_OF_A_LITERAL = 8;

    private final Pieces<S> pieces;
    private final Setting setting;
    private final double em;

    private Paragraph(Pieces<S> pieces, Setting setting, double em) {
        this.pieces = pieces;
        this.setting = setting;
        this.em = em;
    }

    /** Shapes the runs and finds where they may break. Runs without text are left out. */
    public static <S> Paragraph<S> of(List<Run<S>> runs, Setting setting) {
        List<Run<S>> some = withText(runs);
        double em = some.isEmpty() ? 10 : some.get(0).look().size();
        return new Paragraph<>(Pieces.of(some, setting.rightToLeft()), setting, em);
    }

    private static <S> List<Run<S>> withText(List<Run<S>> runs) {
        for (Run<S> run : runs) {
            if (run.text().isEmpty()) {
                return runs.stream().filter(some -> !some.text().isEmpty()).toList();
            }
        }
        return runs;
    }

    /**
     * The width below which words would have to be torn apart, in points. Literals count as a few letters only, for they
     * may break anywhere.
     */
    public double narrowest() {
        double narrowest = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece<S> piece = pieces.get(i);
            if (!piece.space()) {
                narrowest = Math.max(narrowest, narrowest(piece));
            }
        }
        return narrowest;
    }

    private double narrowest(Piece<S> piece) {
        boolean literal = piece.run().look().breaking() == Breaking.LITERAL;
        int length = piece.to() - piece.from();
        return literal && length > LETTERS_OF_A_LITERAL ? piece.width() * LETTERS_OF_A_LITERAL / length : piece.width();
    }

    /** The width at which nothing breaks but where the text asks for it, in points. */
    public double widest() {
        if (!pieces.hasFeeds()) {
            return pieces.visibleWidth();
        }
        Places places = Places.of(pieces, Double.MAX_VALUE);
        double widest = 0;
        int from = 0;
        for (int to = 1; to < places.count(); to++) {
            if (places.forced(to)) {
                widest = Math.max(widest, places.width(from, to));
                from = to;
            }
        }
        return widest;
    }

    /**
     * Breaks into lines no wider than {@code width} points. What cannot break otherwise is torn apart between letters; a
     * single letter that is too wide stands alone. A paragraph without text has no lines.
     */
    public List<Line<S>> lines(double width) {
        if (pieces.text().isEmpty()) {
            return List.of();
        }
        if (!pieces.hasFeeds() && pieces.visibleWidth() <= width - setting.firstIndent()) {
            double available = width - setting.firstIndent();
            return List.of(new LineMaker<>(pieces, setting, available, pieces.size()).whole());
        }
        Places places = Places.of(pieces, width);
        int[] ends = fit(places, width);
        double slack = TotalFit.slackest(places, ends, width, setting.firstIndent());
        if (slack > tolerance(width)) {
            pieces.hyphenate();
            Places divided = Places.of(pieces, width);
            int[] others = fit(divided, width);
            if (others.length < ends.length || slack > width || !isCell(width)) {
                places = divided;
                ends = others;
            }
        }
        return made(places, ends, width);
    }

    private List<Line<S>> made(Places places, int[] ends, double width) {
        List<Line<S>> lines = new ArrayList<>(ends.length);
        int from = 0;
        for (int to : ends) {
            double available = from == 0 ? width - setting.firstIndent() : width;
            int expected = places.piece(to) - places.piece(from) + 2;
            boolean last = to == places.count() - 1;
            lines.add(new LineMaker<>(pieces, setting, available, expected).make(places, from, to, last));
            from = to;
        }
        return lines;
    }

    /** Whether lines are so short that ragged ends offend less than divided words do. */
    private boolean isCell(double width) {
        return setting.align() != Align.JUSTIFIED && width < 14 * em;
    }

    private int[] fit(Places places, double width) {
        return TotalFit.solve(places, width, setting.firstIndent(), setting.align() == Align.JUSTIFIED, em);
    }

    /** How much of a line may stay empty before words are divided: little in justified text, where spaces would gape. */
    private double tolerance(double width) {
        return setting.align() == Align.JUSTIFIED ? em : Math.min(4.5 * em, width / 5);
    }

    /** The text in reading order, without soft hyphens and other hints. */
    public String text() {
        return pieces.text();
    }
}
