package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.Table;
import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.report.pdf.line.Align;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.line.Paragraph;
import eu.dossier.report.pdf.line.Run;
import eu.dossier.report.pdf.line.Setting;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.tag.Element;
import eu.dossier.report.pdf.tag.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables: columns from the content, one row after the other, the head again on every page. */
final class TableFlow {

    /** A head that takes more of a page than this is not repeated. */
    private static final double MOST_OF_A_PAGE = 0.35;

    /** How cells look, by column: made once, so that who comes to know a style knows it for all rows. */
    private record CellStyles(List<TextStyle> plain, List<TextStyle> bold) {

        static CellStyles of(Table table, TextStyle style) {
            List<TextStyle> plain = table.columns().stream()
                    .map(column -> style.align(align(column.alignment())))
                    .toList();
            return new CellStyles(
                    plain, plain.stream().map(some -> some.bold(true)).toList());
        }

        TextStyle of(Cell cell, int column) {
            return (cell.scope() == Scope.ROW ? bold : plain).get(column);
        }
    }

    private final Job job;
    private final BlockFlow flow;

    TableFlow(Job job, BlockFlow flow) {
        this.job = job;
        this.flow = flow;
    }

    private TextStyle cellStyle(Table table) {
        return table.style() == TableStyle.DATA
                ? job.styles().cell()
                : job.styles().summaryCell();
    }

    /** Whether a table asks for a wide page and does not fit well on an upright one. */
    boolean needsTurning(Table table) {
        return table.wide()
                && new ColumnWidths(job, table, cellStyle(table)).widest()
                        > job.geometry(false).columnWidth();
    }

    void add(Table table, Area area) throws IOException {
        Element element = area.parent().child(Role.TABLE);
        if (!table.description().isBlank()) {
            element.summary(table.description());
        }
        ColumnWidths widths = new ColumnWidths(job, table, cellStyle(table));
        warnOfTornWords(table, widths, area);
        Grid grid = widths.grid(area, job.rightToLeft(), flow.colours());
        area.target().space(area.text().lineHeight() * 0.7);
        boolean anchored = caption(table, area, element);
        Box outer = area.target().repeated();
        TableHeaders headers = new TableHeaders(table, job.nextTable());
        RowBox head = head(table, grid, element, headers);
        area.target().add(anchored ? head : new Anchored(head, table.id(), element), area.frame());
        area.target().repeat(repeated(table, head, area));
        body(table, grid, area, element, headers);
        area.target().repeat(outer);
        element.close();
        area.target().space(area.text().lineHeight() * 0.9);
    }

    private void warnOfTornWords(Table table, ColumnWidths widths, Area area) {
        if (widths.tearsWords(area)) {
            job.warn(
                    "D5005",
                    table.origin(),
                    "The %d columns of this table do not fit beside each other; words in them are broken anywhere."
                            .formatted(table.columns().size()),
                    "Leave columns out, or make two tables of it; one that is set wide gets a page on its side.");
        }
    }

    /** The caption with its number, above the table; tells whether there is one. */
    private boolean caption(Table table, Area area, Element element) throws IOException {
        if (table.caption().isEmpty()) {
            return false;
        }
        Element caption = element.child(Role.CAPTION);
        List<TextBox> lines = captionLines(table.id(), table.caption(), area, caption, table.origin());
        caption.close();
        for (int i = 0; i < lines.size(); i++) {
            area.target().penalty(i == 0 ? 0 : Penalty.NEVER);
            Box line = i == 0 ? new Anchored(lines.get(i), table.id(), element) : lines.get(i);
            area.target().add(line, area.frame());
        }
        area.target().space(3);
        area.target().penalty(Penalty.NEVER);
        return !lines.isEmpty();
    }

    /** "Table 2" in bold and the words after it. */
    List<TextBox> captionLines(String id, List<Inline> words, Area area, Element element, Origin origin) {
        List<Inline> content = new ArrayList<>();
        if (!job.number(id).isEmpty()) {
            content.add(new Inline.Strong(List.of(new Inline.Text(job.number(id) + ". "))));
        }
        content.addAll(words);
        return flow.lines(content, origin, job.styles().caption(), area, element);
    }

    private RowBox head(Table table, Grid grid, Element element, TableHeaders headers) throws IOException {
        // A head needs a body beside it; a table without rows is rows of headers and nothing else.
        Element section = table.body().isEmpty() ? element : element.child(Role.TABLE_HEAD);
        CellStyles styles =
                CellStyles.of(table, job.styles().headerCell(cellStyle(table).size(grid.textSize())));
        RowGroup group = new RowGroup(grid, RowGroup.Place.HEAD, 0);
        List<Row> rows = table.head();
        for (int r = 0; r < rows.size(); r++) {
            headers.row(r);
            row(rows.get(r), r, group, styles, section, headers);
        }
        if (section != element) {
            section.close();
        }
        return group.finish();
    }

    /** What stands above the rows on the next page: that the table goes on, and its head. */
    private @Nullable Box repeated(Table table, RowBox head, Area area) {
        if (head.height() > flow.composer().geometry().bodyHeight() * MOST_OF_A_PAGE) {
            return null;
        }
        if (table.caption().isEmpty()) {
            return head;
        }
        TextStyle style = job.styles().caption().colour(flow.colours().muted());
        String words = job.number(table.id()) + " (" + job.labels().continued() + ")";
        Run<Ink> run = new Run<>(words, job.look(style, 0), Ink.artifact(style.colour()));
        Line<Ink> line = Paragraph.of(List.of(run), new Setting(Align.START, job.rightToLeft(), 0))
                .lines(1000)
                .get(0);
        double x = job.rightToLeft() ? area.x() + area.width() - line.width() : area.x();
        return new ContinuedHead(InlineFlow.box(job, line, style, x, false, List.of()), head);
    }

    private void body(Table table, Grid grid, Area area, Element element, TableHeaders headers) throws IOException {
        List<Row> rows = table.body();
        if (rows.isEmpty()) {
            return;
        }
        Element section = element.child(Role.TABLE_BODY);
        CellStyles styles = CellStyles.of(table, cellStyle(table).size(grid.textSize()));
        int from = 0;
        while (from < rows.size()) {
            int to = groupEnd(rows, from);
            RowGroup group = new RowGroup(grid, RowGroup.Place.of(to == rows.size()), from);
            for (int r = from; r < to; r++) {
                headers.row(table.head().size() + r);
                row(rows.get(r), r - from, group, styles, section, headers);
            }
            area.target().penalty(penalty(from, to, rows.size()));
            area.target().add(group.finish(), area.frame());
            from = to;
        }
        section.close();
    }

    private static int penalty(int from, int to, int rows) {
        if (from == 0) {
            return Penalty.NEVER;
        }
        return from == 1 || to == rows ? Penalty.LONELY_ROW : 0;
    }

    /** The first row after {@code from} that no cell from above reaches into. */
    private static int groupEnd(List<Row> rows, int from) {
        int end = from + 1;
        for (int r = from; r < end; r++) {
            List<Cell> cells = rows.get(r).cells();
            for (int i = 0; i < cells.size(); i++) {
                end = Math.max(end, r + cells.get(i).rowSpan());
            }
        }
        return end;
    }

    private void row(Row row, int index, RowGroup group, CellStyles styles, Element section, TableHeaders headers)
            throws IOException {
        Element element = section.child(Role.ROW);
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int column = group.freeColumn(index);
            Element tagged = element.child(cell.scope() == Scope.NONE ? Role.DATA_CELL : Role.HEADER_CELL);
            headers.tie(tagged, cell, column);
            Stack content = cell(cell, column, group.grid(), styles.of(cell, column), tagged);
            group.add(new RowBox.CellBox(content, column, cell.columnSpan(), index, cell.rowSpan()));
        }
        element.close();
    }

    private Stack cell(Cell cell, int column, Grid grid, TextStyle style, Element element) throws IOException {
        element.cell(scope(cell.scope()), cell.columnSpan(), cell.rowSpan());
        Stack stack = new Stack();
        double width = grid.textWidth(column, cell.columnSpan());
        Area inside = new Area(0, width, null, style, element, stack, true, false);
        flow.body(cell.content(), inside, element);
        element.close();
        return stack;
    }

    private static String scope(Scope scope) {
        return switch (scope) {
            case NONE -> "";
            case COLUMN -> "Column";
            case ROW -> "Row";
        };
    }

    private static Align align(Block.Alignment alignment) {
        return switch (alignment) {
            case START -> Align.START;
            case CENTRE -> Align.CENTRE;
            case END -> Align.END;
        };
    }
}
