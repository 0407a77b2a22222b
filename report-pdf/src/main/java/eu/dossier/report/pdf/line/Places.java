package eu.dossier.report.pdf.line;

import eu.dossier.report.pdf.line.Pieces.Piece;
import java.util.Arrays;

/**
 * The places where the lines of a paragraph may end, for a width; the first is the start of the text and the last its end.
 * Columns rather than objects: there are thousands in a document and each lives for a moment.
 */
final class Places {

    private final double width;
    private int count;
    private int[] at;
    private int[] piece;
    private byte[] kind;
    private double[] end;
    private double[] start;
    private double[] hyphen;
    private int[] spaces;
    private int[] spacesNext;

    private int spacesSeen;
    private int spacesAtEnd;
    private double visibleEnd;

    private Places(double width, int expected) {
        this.width = width;
        at = new int[expected];
        piece = new int[expected];
        kind = new byte[expected];
        end = new double[expected];
        start = new double[expected];
        hyphen = new double[expected];
        spaces = new int[expected];
        spacesNext = new int[expected];
    }

    static Places of(Pieces<?> pieces, double width) {
        Places places = new Places(width, pieces.size() / 2 + 8);
        places.add(0, 0, Breaks.FORCED, 0, 0);
        for (int i = 0; i < pieces.size(); i++) {
            places.visit(pieces, pieces.get(i), i);
        }
        places.feeds(pieces, pieces.text().length(), pieces.size(), pieces.width());
        places.add(pieces.text().length(), pieces.size(), Breaks.FORCED, places.visibleEnd, pieces.width());
        return places;
    }

    private void visit(Pieces<?> pieces, Piece<?> next, int index) {
        if (next.from() > 0) {
            before(pieces, next, index);
        }
        if (next.space()) {
            spacesSeen += next.to() - next.from();
            return;
        }
        inside(pieces, next, index);
        visibleEnd = next.x() + next.width();
        spacesAtEnd = spacesSeen;
    }

    private void before(Pieces<?> pieces, Piece<?> next, int index) {
        int from = next.from();
        if (pieces.text().charAt(from - 1) == '\n') {
            feeds(pieces, from, index, next.x());
            return;
        }
        byte before = pieces.kind(from);
        boolean good = Breaks.isGood(before) || before == Breaks.HYPHEN;
        boolean needed = !next.space() && next.x() + next.width() - start[count - 1] > width;
        if (good
                || (before == Breaks.ANYWHERE && next.width() > width / 2)
                || (needed && !isSpaceBefore(pieces, from))) {
            add(from, index, good || before == Breaks.ANYWHERE ? before : Breaks.TORN, visibleEnd, next.x());
            hyphen[count - 1] = before == Breaks.HYPHEN ? hyphenWidth(pieces.get(index - 1)) : 0;
        }
    }

    private static boolean isSpaceBefore(Pieces<?> pieces, int from) {
        return Breaks.isSpace(pieces.text().charAt(from - 1));
    }

    /** One place for each line feed before {@code from}, so that empty lines stay. */
    private void feeds(Pieces<?> pieces, int from, int index, double x) {
        int first = from;
        while (first > 0 && pieces.text().charAt(first - 1) == '\n') {
            first--;
        }
        for (int feed = first; feed < from; feed++) {
            add(feed + 1, index, Breaks.FORCED, feed == first ? visibleEnd : x, x);
        }
    }

    /** Hyphenation, and any place at all in what is wider than the line. */
    private void inside(Pieces<?> pieces, Piece<?> word, int index) {
        boolean anywhere = word.width() > width
                || (word.width() > width / 2 && word.run().look().breaking() == Breaking.LITERAL);
        if (!anywhere && !pieces.hyphenates(word)) {
            return;
        }
        PieceCursor cursor = new PieceCursor(word);
        for (int place = word.from() + 1; place < word.to(); place++) {
            boolean hyphenated = pieces.kind(place) == Breaks.HYPHEN;
            if (hyphenated || (anywhere && cursor.startsCluster(place))) {
                double x = cursor.xOf(place);
                add(place, index, pieces.kind(place) == Breaks.NEVER ? Breaks.TORN : pieces.kind(place), x, x);
                hyphen[count - 1] = hyphenated ? hyphenWidth(word) : 0;
                spaces[count - 1] = spacesSeen;
            }
        }
    }

    private static double hyphenWidth(Piece<?> word) {
        Look look = word.run().look();
        return Pieces.width(look.shaper().hyphen(), look);
    }

    private void add(int place, int nextPiece, byte how, double endOfLine, double startOfNext) {
        if (count == at.length) {
            grow();
        }
        at[count] = place;
        piece[count] = nextPiece;
        kind[count] = how;
        end[count] = endOfLine;
        start[count] = startOfNext;
        hyphen[count] = 0;
        spaces[count] = spacesAtEnd;
        spacesNext[count] = spacesSeen;
        count++;
    }

    private void grow() {
        int size = 2 * count;
        at = Arrays.copyOf(at, size);
        piece = Arrays.copyOf(piece, size);
        kind = Arrays.copyOf(kind, size);
        end = Arrays.copyOf(end, size);
        start = Arrays.copyOf(start, size);
        hyphen = Arrays.copyOf(hyphen, size);
        spaces = Arrays.copyOf(spaces, size);
        spacesNext = Arrays.copyOf(spacesNext, size);
    }

    int count() {
        return count;
    }

    /** Where in the text the next line starts. */
    int at(int place) {
        return at[place];
    }

    /** The piece, wholly or in part, that the next line starts with. */
    int piece(int place) {
        return piece[place];
    }

    byte kind(int place) {
        return kind[place];
    }

    boolean forced(int place) {
        return kind[place] == Breaks.FORCED;
    }

    /** Width of what is seen on a line from one place to another. */
    double width(int from, int to) {
        return Math.max(0, end[to] + hyphen[to] - start[from]);
    }

    /** How many spaces can stretch on a line from one place to another. */
    int spaces(int from, int to) {
        return Math.max(0, spaces[to] - spacesNext[from]);
    }

    double start(int place) {
        return start[place];
    }
}
