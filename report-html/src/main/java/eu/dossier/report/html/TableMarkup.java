package eu.dossier.report.html;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Alignment;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.Table;
import java.util.List;
import java.util.Map;

/** Tables: scopes for screen readers, a box that scrolls by itself on a small screen, a head that repeats in print. */
final class TableMarkup {

    private final Markup html;
    private final BlockMarkup blocks;
    private final InlineMarkup inlines;
    private final Map<String, String> numbers;
    private final ColumnRules columnRules;
    private int count;

    TableMarkup(
            Markup html,
            BlockMarkup blocks,
            InlineMarkup inlines,
            Map<String, String> numbers,
            ColumnRules columnRules) {
        this.html = html;
        this.blocks = blocks;
        this.inlines = inlines;
        this.numbers = numbers;
        this.columnRules = columnRules;
    }

    void write(Table table) {
        String key = "_table" + ++count;
        html.raw("<div tabindex=\"0\" role=\"group\"")
                .attribute("class", table.wide() ? "scroll wide" : "scroll")
                .attribute("aria-labelledby", key)
                .raw(">\n");
        if (table.caption().isEmpty()) {
            html.raw("<p class=\"unseen\"")
                    .attribute("id", key)
                    .raw(">")
                    .text(table.description())
                    .raw("</p>\n");
        }
        html.raw("<table")
                .attributeUnlessEmpty("id", table.id())
                .attribute("class", BlockMarkup.cssName(table.style()))
                .raw(">\n");
        caption(table, key);
        columnGroup(table);
        rows("thead", table.head(), table.columns());
        rows("tbody", table.body(), table.columns());
        html.raw("</table>\n</div>\n");
    }

    /** The description follows the caption unseen, so that a screen reader says it before it reads cells. */
    private void caption(Table table, String key) {
        if (table.caption().isEmpty()) {
            return;
        }
        html.raw("<caption").attribute("id", key).raw(">");
        captionNumber(html, numbers, table.id());
        inlines.write(table.caption());
        if (!table.description().isBlank()) {
            html.raw("<span class=\"unseen\"> ").text(table.description()).raw("</span>");
        }
        html.raw("</caption>\n");
    }

    static void captionNumber(Markup html, Map<String, String> numbers, String id) {
        String number = numbers.getOrDefault(id, "");
        if (!number.isEmpty()) {
            html.raw("<span class=\"number\">").text(number).raw(".</span> ");
        }
    }

    private void columnGroup(Table table) {
        if (table.columns().stream().noneMatch(column -> column.share().isPresent())) {
            return;
        }
        html.raw("<colgroup>");
        double total = table.columns().stream()
                .mapToDouble(column -> column.share().orElse(0.0))
                .sum();
        boolean whole =
                table.columns().stream().allMatch(column -> column.share().isPresent());
        for (Block.Column column : table.columns()) {
            double share = column.share().orElse(0.0) / (whole ? total : Math.max(1, total));
            html.raw("<col")
                    .attributeUnlessEmpty("class", columnRules.classFor(share))
                    .raw("/>");
        }
        html.raw("</colgroup>\n");
    }

    private void rows(String group, List<Row> rows, List<Block.Column> columns) {
        if (rows.isEmpty()) {
            return;
        }
        html.raw("<" + group + ">\n");
        Alignment[] alignments = columns.stream().map(Block.Column::alignment).toArray(Alignment[]::new);
        int[] covered = new int[columns.size()];
        for (int r = 0; r < rows.size(); r++) {
            row(rows.get(r), r, covered, alignments);
        }
        html.raw("</" + group + ">\n");
    }

    /** @param covered per column, the first row that no cell above reaches into */
    private void row(Row row, int index, int[] covered, Alignment[] alignments) {
        html.raw("<tr>");
        int column = 0;
        for (Cell cell : row.cells()) {
            while (covered[column] > index) {
                column++;
            }
            cell(cell, alignments[column]);
            for (int i = 0; i < cell.columnSpan(); i++) {
                covered[column++] = index + cell.rowSpan();
            }
        }
        html.raw("</tr>\n");
    }

    private void cell(Cell cell, Alignment alignment) {
        String element = cell.scope() == Scope.NONE ? "td" : "th";
        html.raw("<" + element)
                .attributeUnlessEmpty("scope", scope(cell))
                .attributeUnlessEmpty("class", alignmentClass(alignment));
        span("colspan", cell.columnSpan());
        span("rowspan", cell.rowSpan());
        html.raw(">");
        blocks.writeTight(cell.content());
        html.raw("</" + element + ">");
    }

    private void span(String name, int cells) {
        if (cells > 1) {
            html.attribute(name, Integer.toString(cells));
        }
    }

    private static String scope(Cell cell) {
        return switch (cell.scope()) {
            case NONE -> "";
            case COLUMN -> cell.columnSpan() > 1 ? "colgroup" : "col";
            case ROW -> cell.rowSpan() > 1 ? "rowgroup" : "row";
        };
    }

    private static String alignmentClass(Alignment alignment) {
        return switch (alignment) {
            case START -> "";
            case CENTRE -> "centre";
            case END -> "end";
        };
    }
}
