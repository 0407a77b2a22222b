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
     * The width below which words, dates and numbers with their units would have to be torn apart, in points. Literals count as a few letters only, for they
     * may break anywhere.
     */
    public double narrowest() {
        double narrowest = 0;
        double together = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece<S> piece = pieces.get(i);
            if (piece.space()) {
                together += piece.width();
                continue;
            }
            boolean joined = i > 0 && pieces.get(i - 1).space() && isTied(pieces.kind(piece.from()));
            together = narrowest(piece) + (joined ? together : 0);
            narrowest = Math.max(narrowest, together);
        }
        return narrowest;
    }

    private static boolean isTied(byte kind) {
        return kind == Breaks.NEVER || kind == Breaks.TIED;
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
        return isOneLine(width) ? oneLine(width) : made(broken(width), width);
    }

    private boolean isOneLine(double width) {
        return !pieces.hasFeeds() && pieces.visibleWidth() <= width - setting.firstIndent();
    }

    private List<Line<S>> oneLine(double width) {
        double available = width - setting.firstIndent();
        return List.of(new LineMaker<>(pieces, setting, available, pieces.size()).whole());
    }

    /**
     * The same for a title: in as few lines, and these about equally long, for a last line of one word looks like an
     * accident.
     */
    public List<Line<S>> balancedLines(double width) {
        if (pieces.text().isEmpty()) {
            return List.of();
        }
        if (isOneLine(width)) {
            return oneLine(width);
        }
        Broken best = broken(width);
        int count = best.ends.length;
        double least = count < 2 || pieces.hasFeeds() ? width : width * (count - 1) / count;
        double most = width;
        while (most - least > em / 2) {
            double between = (least + most) / 2;
            Broken some = broken(between);
            boolean fits = some.ends.length == count && some.slackest(between, setting) <= between;
            best = fits ? some : best;
            most = fits ? between : most;
            least = fits ? least : between;
        }
        return made(best, width);
    }

    /** Where lines end, and among which places that was chosen. */
    private static final class Broken {

        private final Places places;
        private final int[] ends;

        private Broken(Places places, int[] ends) {
            this.places = places;
            this.ends = ends;
        }

        private double slackest(double width, Setting setting) {
            return TotalFit.slackest(places, ends, width, setting.firstIndent());
        }
    }

    private Broken broken(double width) {
        Broken whole = broken(Places.of(pieces, width), width);
        double slack = whole.slackest(width, setting);
        if (slack <= tolerance(width)) {
            return whole;
        }
        pieces.hyphenate();
        Broken divided = broken(Places.of(pieces, width), width);
        boolean better = divided.ends.length < whole.ends.length || slack > width || !isCell(width);
        return better ? divided : whole;
    }

    private Broken broken(Places places, double width) {
        boolean justified = setting.align() == Align.JUSTIFIED;
        return new Broken(places, TotalFit.solve(places, width, setting.firstIndent(), justified, em));
    }

    private List<Line<S>> made(Broken broken, double width) {
        Places places = broken.places;
        List<Line<S>> lines = new ArrayList<>(broken.ends.length);
        int from = 0;
        for (int to : broken.ends) {
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

    /** How much of a line may stay empty before words are divided: little in justified text, where spaces would gape. */
    private double tolerance(double width) {
        return setting.align() == Align.JUSTIFIED ? em : Math.min(4.5 * em, width / 5);
    }

    /** The text in reading order, without soft hyphens and other hints. */
    public String text() {
        return pieces.text();
    }
}
