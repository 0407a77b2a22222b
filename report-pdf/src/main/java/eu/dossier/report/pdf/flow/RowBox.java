package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block.TableStyle;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a table that stand together: mostly one, more where a cell spans them. */
final class RowBox implements Box {

    /**
     * A cell.
     *
     * @param row from 0, in its group
     */
    record CellBox(Stack content, int column, int columnSpan, int row, int rowSpan) {}

    private static final double HAIRLINE = 0.4;
    private static final double STRONG_RULE = 1;

    /** A row shorter than this goes to the next page whole, unless nothing else stands on this one. */
    private static final double LEAST_TO_DIVIDE = 80;

    private final Grid grid;
    private final RowGroup.Place place;
    private final int firstRow;
    private final List<CellBox> cells;
    private final double[] heights;
    private final double height;
    private final List<Note> notes;

    RowBox(Grid grid, RowGroup.Place place, int firstRow, List<CellBox> cells, double[] heights) {
        this.grid = grid;
        this.place = place;
        this.firstRow = firstRow;
        this.cells = cells;
        this.heights = heights;
        double sum = 0;
        for (double row : heights) {
            sum += row;
        }
        this.height = sum;
        List<Note> all = List.of();
        for (int i = 0; i < cells.size(); i++) {
            all = Stack.join(all, cells.get(i).content().notes());
        }
        this.notes = all;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public List<Note> notes() {
        return notes;
    }

    @Override
    public double firstBaseline() {
        return cells.isEmpty() ? 0 : grid.padY() + cells.get(0).content().firstBaseline();
    }

    private double topOf(int row) {
        double top = 0;
        for (int r = 0; r < row; r++) {
            top += heights[r];
        }
        return top;
    }

    @Override
    public void place(PagePlan page, double x, double top, boolean artifact) {
        stripes(page, x, top);
        rules(page, x, top);
        for (int i = 0; i < cells.size(); i++) {
            CellBox cell = cells.get(i);
            double left = x + grid.left(cell.column(), cell.columnSpan()) + grid.padX();
            cell.content().place(page, left, top + topOf(cell.row()) + grid.padY(), artifact);
        }
    }

    private void stripes(PagePlan page, double x, double top) {
        if (place == RowGroup.Place.HEAD || grid.style() != TableStyle.DATA) {
            return;
        }
        for (int r = 0; r < heights.length; r++) {
            int[] starts = startRows(r);
            int from = 0;
            for (int column = 1; column <= starts.length; column++) {
                if (column == starts.length || starts[column] != starts[from]) {
                    stripe(page, x, top + topOf(r), heights[r], starts[from], from, column - from);
                    from = column;
                }
            }
        }
    }

    /** In which row the cell of each column starts: a cell of several rows has one ground, that of its first. */
    private int[] startRows(int row) {
        int[] starts = new int[grid.columns()];
        Arrays.fill(starts, row);
        for (CellBox cell : cells) {
            if (cell.row() < row && cell.row() + cell.rowSpan() > row) {
                Arrays.fill(starts, cell.column(), cell.column() + cell.columnSpan(), cell.row());
            }
        }
        return starts;
    }

    private void stripe(PagePlan page, double x, double y, double height, int row, int column, int columns) {
        if ((firstRow + row) % 2 == 1) {
            double left = x + grid.left(column, columns);
            page.add(new Painted.Fill(
                    left, y, grid.width(column, columns), height, grid.colours().tint()));
        }
    }

    private void rules(PagePlan page, double x, double top) {
        double left = x + grid.left();
        double right = left + grid.width();
        if (place == RowGroup.Place.HEAD) {
            rule(page, left, right, top, STRONG_RULE, grid.colours().accent());
        }
        rulesBetween(page, x, top);
        if (place == RowGroup.Place.BODY) {
            rule(page, left, right, top + height, HAIRLINE, grid.colours().rule());
        } else {
            double thickness = place == RowGroup.Place.HEAD ? 0.6 : STRONG_RULE;
            rule(page, left, right, top + height, thickness, grid.colours().accent());
        }
    }

    /** Under the cells that end above the last row. */
    private void rulesBetween(PagePlan page, double x, double top) {
        if (heights.length == 1) {
            return;
        }
        for (CellBox cell : cells) {
            int end = cell.row() + cell.rowSpan();
            if (end < heights.length) {
                double from = x + grid.left(cell.column(), cell.columnSpan());
                double to = from + grid.width(cell.column(), cell.columnSpan());
                rule(page, from, to, top + topOf(end), HAIRLINE, grid.colours().rule());
            }
        }
    }

    private static void rule(PagePlan page, double from, double to, double y, double thickness, int colour) {
        page.add(new Painted.Rule(from, y, to, y, thickness, colour));
    }

    @Override
    public boolean divisible() {
        return place != RowGroup.Place.HEAD;
    }

    /** Divides between two rows where it can, else inside one; a cell that reaches over the cut goes on below it. */
    @Override
    public @Nullable Split split(double available) {
        int whole = 0;
        while (whole < heights.length && topOf(whole + 1) <= available) {
            whole++;
        }
        if (whole == heights.length) {
            return null;
        }
        double cut = whole > 0 ? topOf(whole) : available;
        if (whole == 0 && available < Math.min(LEAST_TO_DIVIDE, height / 2)) {
            return null;
        }
        return cut(cut, whole);
    }

    private @Nullable Split cut(double at, int wholeRows) {
        List<CellBox> above = new ArrayList<>();
        List<CellBox> below = new ArrayList<>();
        boolean any = false;
        for (CellBox cell : cells) {
            double top = topOf(cell.row());
            int end = cell.row() + cell.rowSpan();
            if (end <= wholeRows) {
                above.add(cell);
                any = true;
            } else if (top >= at) {
                below.add(moved(cell, cell.content(), cell.row() - wholeRows, cell.rowSpan()));
            } else {
                Stack[] parts = cell.content().split(at - top - 2 * grid.padY());
                any |= !parts[0].isEmpty();
                int rowsAbove = Math.max(1, wholeRows - cell.row());
                above.add(moved(cell, parts[0], cell.row(), rowsAbove));
                below.add(moved(cell, parts[1], 0, end - wholeRows));
            }
        }
        return any
                ? new Split(part(above, Math.max(1, wholeRows), false), part(below, heights.length - wholeRows, true))
                : null;
    }

    private static CellBox moved(CellBox cell, Stack content, int row, int rowSpan) {
        return new CellBox(content, cell.column(), cell.columnSpan(), row, rowSpan);
    }

    private RowBox part(List<CellBox> part, int rows, boolean tail) {
        RowGroup.Place where = tail ? place : RowGroup.Place.BODY;
        int first = tail ? firstRow + heights.length - rows : firstRow;
        return new RowBox(grid, where, first, part, RowGroup.heights(grid, part, rows));
    }
}
