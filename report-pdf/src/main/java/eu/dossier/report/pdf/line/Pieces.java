package eu.dossier.report.pdf.line;

import eu.dossier.report.pdf.shape.GlyphRun;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a paragraph cut into pieces: words, or parts of words that differ in look, and the spaces between them. Each
 * is shaped, and knows where it starts on one endless line.
 */
final class Pieces<S> {

    /** One word or one stretch of spaces in one run. */
    record Piece<S>(Run<S> run, int from, int to, boolean space, double x, double width, List<GlyphRun> glyphs) {}

    /** What a character that is not printed says of its place. */
    private record Hint(int at, byte kind) {}

    private final String text;
    private final byte[] breaks;
    private final List<Piece<S>> pieces;
    private final Directions directions;
    private double x;
    private double visible;
    private boolean feeds;
    private boolean hyphenated;

    private Pieces(String text, byte[] breaks, Directions directions) {
        this.directions = directions;
        this.text = text;
        this.breaks = breaks;
        this.pieces = new ArrayList<>(text.length() / 3 + 1);
    }

    static <S> Pieces<S> of(List<Run<S>> runs, boolean rightToLeft) {
        int[] ends = new int[runs.size()];
        List<Hint> hints = new ArrayList<>(0);
        String text = text(runs, ends, hints);
        byte[] breaks = BreakFinder.find(text, runs, ends);
        for (Hint hint : hints) {
            if (hint.kind != Breaks.HYPHEN || isInsideWord(text, hint.at)) {
                breaks[hint.at] = hint.kind;
            }
        }
        Pieces<S> pieces = new Pieces<>(text, breaks, Directions.of(text, rightToLeft));
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            pieces.cut(runs.get(i), from, ends[i]);
            from = ends[i];
        }
        return pieces;
    }

    /** Puts the texts of all runs together and notes where each ends. */
    private static <S> String text(List<Run<S>> runs, int[] ends, List<Hint> hints) {
        if (ends.length == 1 && !BreakFinder.hasHints(runs.get(0).text())) {
            ends[0] = runs.get(0).text().length();
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            append(runs.get(i).text(), text, hints);
            ends[i] = text.length();
        }
        return text.toString();
    }

    /** A soft hyphen beside a space or a sign divides nothing. */
    private static boolean isInsideWord(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    private static void append(String run, StringBuilder text, List<Hint> hints) {
        if (!BreakFinder.hasHints(run)) {
            text.append(run);
            return;
        }
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (BreakFinder.isHint(c)) {
                hints.add(new Hint(text.length(), BreakFinder.kind(c)));
            } else {
                text.append(c);
            }
        }
    }

    /** Divides the words of running text; does nothing more when asked again. */
    void hyphenate() {
        if (hyphenated) {
            return;
        }
        hyphenated = true;
        for (Piece<S> piece : pieces) {
            Look look = piece.run.look();
            if (!piece.space && look.breaking() == Breaking.PROSE) {
                Hyphenation language = Hyphenation.of(look.language());
                if (language != null) {
                    language.divide(text, piece.from, piece.to, breaks);
                }
            }
        }
    }

    private void cut(Run<S> run, int from, int to) {
        int start = from;
        while (start < to) {
            int end = endOfPiece(start, to);
            if (text.charAt(start) == '\n') {
                feeds = true;
            } else {
                add(run, start, end);
            }
            start = end;
        }
    }

    private int endOfPiece(int start, int to) {
        boolean space = Breaks.isSpace(text.charAt(start));
        int end = start + 1;
        while (end < to
                && text.charAt(end) != '\n'
                && text.charAt(start) != '\n'
                && Breaks.isSpace(text.charAt(end)) == space
                && directions.level(end) == directions.level(start)
                && !Breaks.parts(breaks[end])) {
            end++;
        }
        return end;
    }

    private void add(Run<S> run, int from, int to) {
        List<GlyphRun> glyphs = shape(run, from, to);
        double width = width(glyphs, run.look());
        boolean space = Breaks.isSpace(text.charAt(from));
        pieces.add(new Piece<>(run, from, to, space, x, width, glyphs));
        x += width;
        visible = space ? visible : x;
    }

    /** Shapes a part of the text by itself. */
    List<GlyphRun> shape(Run<S> run, int from, int to) {
        boolean backwards = (directions.level(from) & 1) != 0;
        return run.look().shaper().shape(text, from, to, run.look().language(), backwards);
    }

    static double width(List<GlyphRun> glyphs, Look look) {
        double width = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            width += width(glyphs.get(i), look);
        }
        return width;
    }

    static double width(GlyphRun run, Look look) {
        return run.width() * look.size() / run.face().unitsPerEm() + run.size() * look.tracking();
    }

    /** Whether some place inside a piece takes a hyphen. */
    boolean hyphenates(Piece<?> piece) {
        for (int at = piece.from() + 1; at < piece.to(); at++) {
            if (breaks[at] == Breaks.HYPHEN) {
                return true;
            }
        }
        return false;
    }

    Directions directions() {
        return directions;
    }

    String text() {
        return text;
    }

    byte kind(int at) {
        return breaks[at];
    }

    int size() {
        return pieces.size();
    }

    Piece<S> get(int index) {
        return pieces.get(index);
    }

    double width() {
        return x;
    }

    /** Width without the spaces at the end. */
    double visibleWidth() {
        return visible;
    }

    /** Whether the text asks for line ends. */
    boolean hasFeeds() {
        return feeds;
    }
}
