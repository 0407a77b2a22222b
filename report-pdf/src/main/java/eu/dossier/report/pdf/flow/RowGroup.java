package eu.dossier.report.pdf.flow;

import java.util.ArrayList;
import java.util.List;

/** Gathers rows that cells hold together, and gives each row its height. */
final class RowGroup {

    /** Where the rows stand in their table. */
    enum Place {
        HEAD,
        BODY,
        END;

        static Place of(boolean end) {
            return end ? END : BODY;
        }
    }

    private final Grid grid;
    private final Place place;
    private final int firstRow;
    private final List<RowBox.CellBox> cells;
    private final int[] reach;
    private int rows;

    /** @param firstRow number of the first row in its section, from 0 */
    RowGroup(Grid grid, Place place, int firstRow) {
        this.grid = grid;
        this.place = place;
        this.firstRow = firstRow;
        this.cells = new ArrayList<>(grid.columns());
        this.reach = new int[grid.columns()];
    }

    Grid grid() {
        return grid;
    }

    /** The next column of a row in which nothing stands yet. */
    int freeColumn(int row) {
        int column = 0;
        while (reach[column] > row) {
            column++;
        }
        return column;
    }

    void add(RowBox.CellBox cell) {
        cells.add(cell);
        for (int c = 0; c < cell.columnSpan(); c++) {
            reach[cell.column() + c] = cell.row() + cell.rowSpan();
        }
        rows = Math.max(rows, cell.row() + cell.rowSpan());
    }

    RowBox finish() {
        return new RowBox(grid, place, firstRow, cells, heights(grid, cells, rows));
    }

    /** A row is as high as its highest cell; what a spanning cell needs more goes to its last row. */
    static double[] heights(Grid grid, List<RowBox.CellBox> cells, int rows) {
        double[] heights = new double[rows];
        double least = 2 * grid.padY() + grid.textSize();
        java.util.Arrays.fill(heights, least);
        boolean spanned = false;
        for (int i = 0; i < cells.size(); i++) {
            RowBox.CellBox cell = cells.get(i);
            spanned |= cell.rowSpan() > 1;
            if (cell.rowSpan() == 1) {
                heights[cell.row()] =
                        Math.max(heights[cell.row()], cell.content().height() + 2 * grid.padY());
            }
        }
        if (spanned) {
            stretch(heights, grid, cells);
        }
        return heights;
    }

    private static void stretch(double[] heights, Grid grid, List<RowBox.CellBox> cells) {
        for (RowBox.CellBox cell : cells) {
            if (cell.rowSpan() > 1) {
                double have = 0;
                for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
                    have += heights[r];
                }
                double need = cell.content().height() + 2 * grid.padY();
                heights[cell.row() + cell.rowSpan() - 1] += Math.max(0, need - have);
            }
        }
    }
}
