package eu.dossier.report.docx.body;

import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Column;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.Table;
import java.util.List;

/**
 * How wide the columns of a table are, in twentieths of a point. Fixed, since Word lays out a long table far sooner when it
 * need not read it all first.
 */
final class ColumnWidths {

    /** Rows that are read; what comes later in a long table is of the same kind. */
    private static final int SAMPLE = 120;

    private static final int PER_CHARACTER = 105;

    /**
     * Letters of one word, plain or of one width, in the fonts that stand in where Word's are missing: they are wider, and a word
     * that is too long for its column is broken anywhere.
     */
    private static final int PER_LETTER = 112;

    private static final int PER_BOLD_LETTER = 124;

    private static final int MARGINS = 180;
    private static final int LONGEST = 48;
    private static final int LONGEST_WORD = 32;

    private ColumnWidths() {}

    static int[] of(Table table, int width) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] wanted = new double[columns];
        measure(table.head(), columns, least, wanted, true);
        measure(table.body(), columns, least, wanted, false);
        double[] shares = new double[columns];
        for (int i = 0; i < columns; i++) {
            shares[i] = table.columns().get(i).share().orElse(0.0);
        }
        return fit(asked(table.columns(), shares, wanted, least, width), width);
    }

    private static void measure(List<Row> rows, int columns, double[] least, double[] wanted, boolean head) {
        int[] covered = new int[columns];
        for (Row row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
            int column = 0;
            for (Cell cell : row.cells()) {
                column = skip(covered, column);
                if (cell.columnSpan() == 1) {
                    measure(cell, column, least, wanted, head || cell.scope() != Scope.NONE);
                }
                for (int i = 0; i < cell.columnSpan(); i++) {
                    covered[column + i] = cell.rowSpan();
                }
                column += cell.columnSpan();
            }
            for (int i = 0; i < columns; i++) {
                covered[i] = Math.max(0, covered[i] - 1);
            }
        }
    }

    private static int skip(int[] covered, int from) {
        int column = from;
        while (column < covered.length && covered[column] > 0) {
            column++;
        }
        return column;
    }

    private static void measure(Cell cell, int column, double[] least, double[] wanted, boolean bold) {
        int length = PlainText.ROUGH.length(cell.content());
        int word = PlainText.ROUGH.longestWord(cell.content());
        wanted[column] = Math.max(wanted[column], MARGINS + PER_CHARACTER * Math.min(LONGEST, length));
        least[column] =
                Math.max(least[column], MARGINS + (bold ? PER_BOLD_LETTER : PER_LETTER) * Math.min(LONGEST_WORD, word));
    }

    /** Columns that ask for a share get it; the others divide the rest by what they hold. */
    private static double[] asked(List<Column> columns, double[] shares, double[] wanted, double[] least, int width) {
        double[] widths = new double[columns.size()];
        double sumOfShares = sum(shares);
        double forShares = 0;
        if (sumOfShares > 0) {
            boolean all = columns.stream().allMatch(column -> column.share().isPresent());
            double whole = all ? sumOfShares : Math.max(1, sumOfShares * 1.25);
            for (int i = 0; i < widths.length; i++) {
                widths[i] = width * shares[i] / whole;
            }
            forShares = sum(widths);
        }
        divide(widths, wanted, least, width - forShares);
        makeRoomForWords(widths, least);
        return widths;
    }

    /** A column that would break its longest word takes room from those that have some to spare. */
    private static void makeRoomForWords(double[] widths, double[] least) {
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            missing += Math.max(0, least[i] - widths[i]);
            spare += Math.max(0, widths[i] - least[i]);
        }
        if (missing == 0 || spare == 0) {
            return;
        }
        double moved = Math.min(missing, spare);
        for (int i = 0; i < widths.length; i++) {
            double gap = least[i] - widths[i];
            widths[i] += gap > 0 ? gap * moved / missing : gap * moved / spare;
        }
    }

    private static void divide(double[] widths, double[] wanted, double[] least, double room) {
        double sumWanted = 0;
        double sumLeast = 0;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] == 0) {
                sumWanted += wanted[i];
                sumLeast += Math.min(least[i], wanted[i]);
            }
        }
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                continue;
            }
            double low = Math.min(least[i], wanted[i]);
            if (sumWanted <= room || sumLeast >= room) {
                widths[i] = wanted[i] * room / Math.max(1, sumWanted);
            } else {
                widths[i] = low + (wanted[i] - low) * (room - sumLeast) / (sumWanted - sumLeast);
            }
        }
    }

    /** Whole numbers that add up to the width. */
    private static int[] fit(double[] widths, int width) {
        double whole = sum(widths);
        int[] fitted = new int[widths.length];
        double reached = 0;
        int given = 0;
        for (int i = 0; i < widths.length; i++) {
            reached += whole > 0 ? widths[i] * width / whole : (double) width / widths.length;
            fitted[i] = Math.max(1, (int) Math.round(reached) - given);
            given += fitted[i];
        }
        return fitted;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
