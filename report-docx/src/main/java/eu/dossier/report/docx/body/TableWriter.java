package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.Table;
import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.Inline;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.ParagraphStyle;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables, row by row: a long one leaves the memory as it is written. */
final class TableWriter {

    /** A row with more text may be split over pages, or it would leave half a page empty. */
    private static final int LONG_ROW = 900;

    /** Rows under one merged cell that stay on one page, or those on the next would stand below nothing; more fill a page. */
    private static final int MOST_ROWS_KEPT = 8;

    /** Rows of a table that no page parts. */
    private static final int SMALL_TABLE = 4;

    private final Assembly assembly;
    private final Xml out;
    private final BlockWriter blocks;
    private final ParagraphWriter paragraphs;
    private final Captions captions;

    TableWriter(Assembly assembly, Xml out, BlockWriter blocks, ParagraphWriter paragraphs, Captions captions) {
        this.assembly = assembly;
        this.out = out;
        this.blocks = blocks;
        this.paragraphs = paragraphs;
        this.captions = captions;
    }

    /** @param leads whether what follows, a legend, may not stand on the next page */
    void write(Table table, Context context, boolean leads) {
        if (!table.caption().isEmpty()) {
            captions.write(ParagraphStyle.TABLE_CAPTION, context, table.id(), table.caption(), table.origin());
        }
        int[] widths = ColumnWidths.of(table, context.width() - context.left());
        out.markup("<w:tbl>");
        properties(table, context, widths);
        Grid grid = new Grid(table, context, widths);
        rows(table.head(), grid, true, false);
        rows(table.body(), grid, false, leads);
        out.markup("</w:tbl>");
        paragraphs.endOther();
        paragraphs.endBox();
    }

    private void properties(Table table, Context context, int[] widths) {
        int width = context.width() - context.left();
        out.markup("<w:tblPr>").value("w:tblStyle", assembly.styles().table(table.style()));
        out.markup(paragraphs.isDocumentRightToLeft() ? "<w:bidiVisual/>" : "");
        out.markup("<w:tblW w:w=\"").number(width).markup("\" w:type=\"dxa\"/>");
        if (context.left() > 0) {
            out.markup("<w:tblInd w:w=\"").number(context.left()).markup("\" w:type=\"dxa\"/>");
        }
        out.markup("<w:tblLayout w:type=\"fixed\"/>");
        look(table);
        if (!table.caption().isEmpty()) {
            out.value("w:tblCaption", new PlainText(assembly::number).of(table.caption()));
        }
        out.value("w:tblDescription", table.description()).markup("</w:tblPr><w:tblGrid>");
        for (int column : widths) {
            out.markup("<w:gridCol w:w=\"").number(column).markup("\"/>");
        }
        out.markup("</w:tblGrid>");
    }

    private void look(Table table) {
        boolean firstColumn = table.body().stream()
                .allMatch(row -> row.cells().isEmpty() || row.cells().get(0).scope() == Scope.ROW);
        boolean banded = table.style() == TableStyle.DATA;
        int bits = 0x0020 | (firstColumn ? 0x0080 : 0) | (banded ? 0 : 0x0200) | 0x0400;
        out.markup("<w:tblLook w:val=\"")
                .markup(HexFormat.of().toHexDigits((short) bits))
                .markup("\" w:firstRow=\"1\" w:lastRow=\"0\"");
        out.markup(firstColumn ? " w:firstColumn=\"1\"" : " w:firstColumn=\"0\"")
                .markup(" w:lastColumn=\"0\"");
        out.markup(banded ? " w:noHBand=\"0\"" : " w:noHBand=\"1\"").markup(" w:noVBand=\"1\"/>");
    }

    private void rows(List<Row> rows, Grid grid, boolean head, boolean leads) {
        grid.reset(rows.size(), leads);
        for (Row row : rows) {
            row(row, grid, head);
            if (out.relieve()) {
                paragraphs.forgetLast();
            }
        }
    }

    private void row(Row row, Grid grid, boolean head) {
        boolean keep = head || length(row) <= LONG_ROW;
        out.markup("<w:tr>");
        if (keep || head) {
            out.markup("<w:trPr><w:cantSplit/>")
                    .markup(head ? "<w:tblHeader/>" : "")
                    .markup("</w:trPr>");
        }
        grid.startRow(row);
        int column = covered(grid, 0);
        for (Cell cell : row.cells()) {
            cell(cell, grid, column, head);
            grid.cover(column, cell);
            column = covered(grid, column + cell.columnSpan());
        }
        grid.nextRow();
        out.markup("</w:tr>");
    }

    private static int length(Row row) {
        int longest = 0;
        for (Cell cell : row.cells()) {
            longest = Math.max(longest, PlainText.ROUGH.length(cell.content()));
        }
        return longest;
    }

    /** Writes the cells that are covered from a row above; answers the next free column. */
    private int covered(Grid grid, int from) {
        int column = from;
        while (grid.isCovered(column)) {
            int span = grid.spanAt(column);
            cellProperties(grid.width(column, span), span, "<w:vMerge/>");
            emptyParagraph(grid.context(column, grid.kept(ParagraphStyle.TABLE_TEXT)));
            out.markup("</w:tc>");
            column += span;
        }
        return column;
    }

    private void cell(Cell cell, Grid grid, int column, boolean head) {
        int width = grid.width(column, cell.columnSpan());
        cellProperties(width, cell.columnSpan(), cell.rowSpan() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
        Context context = grid.context(column, grid.kept(style(cell, head)));
        if (grid.isFirstCell()) {
            assembly.bookmarks().markTable(out, grid.table());
        }
        grid.passFirstCell();
        int before = paragraphs.count();
        blocks.write(cell.content(), context);
        if (paragraphs.count() == before) {
            emptyParagraph(context);
        } else {
            blocks.closeTable();
        }
        out.markup("</w:tc>");
    }

    private static ParagraphStyle style(Cell cell, boolean head) {
        if (head) {
            return ParagraphStyle.TABLE_HEAD;
        }
        return cell.scope() == Scope.NONE ? ParagraphStyle.TABLE_TEXT : ParagraphStyle.TABLE_HEADER;
    }

    private void cellProperties(int width, int span, String merge) {
        out.markup("<w:tc><w:tcPr><w:tcW w:w=\"").number(width).markup("\" w:type=\"dxa\"/>");
        if (span > 1) {
            out.markup("<w:gridSpan w:val=\"").number(span).markup("\"/>");
        }
        out.markup(merge).markup("</w:tcPr>");
    }

    private void emptyParagraph(Context context) {
        paragraphs.open(context.body(), context, List.<Inline>of());
        paragraphs.close();
    }

    /** Where the next cell goes while rows are written. */
    private static final class Grid {

        private static final List<ParagraphStyle> CELL_STYLES = List.of(
                ParagraphStyle.TABLE_TEXT,
                ParagraphStyle.TABLE_TEXT_KEEP,
                ParagraphStyle.TABLE_HEADER,
                ParagraphStyle.TABLE_HEADER_KEEP,
                ParagraphStyle.TABLE_HEAD);

        private final Table table;
        private final int[] widths;
        private final int[] rowsCovered;
        private final int[] spans;
        private final Map<ParagraphStyle, Context[]> contexts = new EnumMap<>(ParagraphStyle.class);
        private int rowsKept;
        private int rowsOfPart;
        private int rowsLeft;
        private boolean lastLeads;
        private boolean started;

        Grid(Table table, Context around, int[] widths) {
            this.table = table;
            this.widths = widths;
            this.rowsCovered = new int[widths.length];
            this.spans = new int[widths.length];
            for (ParagraphStyle style : CELL_STYLES) {
                contexts.put(style, columns(style, around.changed()));
            }
        }

        private Context[] columns(ParagraphStyle style, boolean changed) {
            Context[] columns = new Context[widths.length];
            for (int i = 0; i < columns.length; i++) {
                Block.Alignment alignment = table.columns().get(i).alignment();
                boolean bar = changed && i == columns.length - 1;
                columns[i] = Context.cell(style, alignment, bar, widths[i] - 160);
            }
            return columns;
        }

        Table table() {
            return table;
        }

        void reset(int rows, boolean leads) {
            for (int i = 0; i < widths.length; i++) {
                rowsCovered[i] = 0;
            }
            rowsKept = 0;
            rowsOfPart = rows;
            rowsLeft = rows;
            lastLeads = leads;
        }

        boolean isFirstCell() {
            return !started;
        }

        void passFirstCell() {
            started = true;
        }

        Context context(int column, ParagraphStyle style) {
            return Objects.requireNonNull(contexts.get(style))[column];
        }

        boolean isCovered(int column) {
            return column < widths.length && rowsCovered[column] > 0;
        }

        int spanAt(int column) {
            return spans[column];
        }

        void startRow(Row row) {
            rowsLeft--;
            rowsKept = Math.max(0, rowsKept - 1);
            for (Cell cell : row.cells()) {
                rowsKept = cell.rowSpan() <= MOST_ROWS_KEPT ? Math.max(rowsKept, cell.rowSpan() - 1) : rowsKept;
            }
        }

        /**
         * The style as it is in this row: kept with the next where a cell of few rows goes on to that, where one of the two
         * would stand alone on a page, all through a small table, and in the last row where a legend follows.
         */
        ParagraphStyle kept(ParagraphStyle style) {
            boolean lonely = rowsLeft == rowsOfPart - 1 || rowsLeft == 1 || rowsOfPart <= SMALL_TABLE;
            boolean kept = rowsLeft == 0 ? lastLeads : lonely;
            return rowsKept > 0 || kept ? style.keptWithNext() : style;
        }

        int width(int column, int span) {
            int width = 0;
            for (int i = column; i < column + span; i++) {
                width += widths[i];
            }
            return width;
        }

        void cover(int column, Cell cell) {
            for (int i = column; i < column + cell.columnSpan(); i++) {
                rowsCovered[i] = cell.rowSpan();
            }
            spans[column] = cell.columnSpan();
        }

        void nextRow() {
            for (int i = 0; i < rowsCovered.length; i++) {
                rowsCovered[i] = Math.max(0, rowsCovered[i] - 1);
            }
        }
    }
}
