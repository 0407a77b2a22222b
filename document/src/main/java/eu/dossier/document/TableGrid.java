package eu.dossier.document;

import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Row;
import java.util.List;

/** Checks that the cells of a table fill its grid exactly: PDF/UA and Word both reject ragged tables. */
final class TableGrid {

    private TableGrid() {}

    static void require(int columns, List<Row> head, List<Row> body) {
        if (columns == 0 || head.isEmpty()) {
            throw new IllegalArgumentException("a table needs columns and a header row");
        }
        requireRegular(columns, head);
        requireRegular(columns, body);
    }

    private static void requireRegular(int columns, List<Row> rows) {
        int[] reach = new int[columns];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Cell cell : rows.get(r).cells()) {
                column = skipCovered(reach, column, r);
                column = cover(reach, column, cell, r);
            }
            if (skipCovered(reach, column, r) != columns) {
                throw new IllegalArgumentException("row " + (r + 1) + " does not fill its " + columns + " columns");
            }
        }
        for (int end : reach) {
            if (end > rows.size()) {
                throw new IllegalArgumentException("a cell spans rows below the end of its table");
            }
        }
    }

    private static int skipCovered(int[] reach, int column, int row) {
        int free = column;
        while (free < reach.length && reach[free] > row) {
            free++;
        }
        return free;
    }

    private static int cover(int[] reach, int column, Cell cell, int row) {
        for (int i = 0; i < cell.columnSpan(); i++) {
            if (column + i >= reach.length || reach[column + i] > row) {
                throw new IllegalArgumentException("row " + (row + 1) + " has more cells than columns");
            }
            reach[column + i] = row + cell.rowSpan();
        }
        return column + cell.columnSpan();
    }
}
