package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.Table;
import eu.dossier.report.pdf.tag.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Names the header cells of one table, and tells each cell which of them speak of it. Only for tables whose scopes alone
 * would leave a screen reader guessing: heads of several rows, header cells that span (ISO 14289-1, 7.5).
 */
final class TableHeaders {

    /** A header cell that reaches over rows, up to and without {@code end}. */
    private record RowHeader(String id, int end) {}

    private final boolean needed;
    private final String prefix;
    private final List<List<String>> columns = new ArrayList<>();
    private final List<RowHeader> open = new ArrayList<>();
    private int named;
    private int row;

    /** @param number of the table in its document, for names that are unique in the file */
    TableHeaders(Table table, int number) {
        this.needed = isComplex(table);
        this.prefix = "th." + number + ".";
        for (int c = 0; c < table.columns().size(); c++) {
            columns.add(new ArrayList<>(1));
        }
    }

    private static boolean isComplex(Table table) {
        return table.head().size() > 1
                || table.head().stream().anyMatch(TableHeaders::spans)
                || table.body().stream().anyMatch(TableHeaders::spans);
    }

    private static boolean spans(Row row) {
        for (Cell cell : row.cells()) {
            if (isHeader(cell) && (cell.columnSpan() > 1 || cell.rowSpan() > 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeader(Cell cell) {
        return cell.scope() != Scope.NONE;
    }

    /** Begins a row, counted from the first of the head: header cells from above that end here speak no more. */
    void row(int number) {
        row = number;
        open.removeIf(header -> header.end <= number);
    }

    /** A header cell is named, and every cell is told what it stands under and beside. */
    void tie(Element element, Cell cell, int column) {
        if (!needed) {
            return;
        }
        List<String> headers = new ArrayList<>();
        for (int c = column; c < column + cell.columnSpan(); c++) {
            columns.get(c).stream().filter(id -> !headers.contains(id)).forEach(headers::add);
        }
        open.forEach(header -> headers.add(header.id));
        if (!headers.isEmpty()) {
            element.headers(headers);
        }
        if (isHeader(cell)) {
            name(element, cell, column);
        }
    }

    private void name(Element element, Cell cell, int column) {
        String id = prefix + ++named;
        element.id(id);
        if (cell.scope() == Scope.ROW) {
            open.add(new RowHeader(id, row + cell.rowSpan()));
            return;
        }
        for (int c = column; c < column + cell.columnSpan(); c++) {
            columns.get(c).add(id);
        }
    }
}
