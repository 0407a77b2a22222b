package eu.dossier.templates.markup;

import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Column;
import eu.dossier.document.Block.Paragraph;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.Table;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.templates.markup.Token.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads tables: caption, columns, head, body, in this order. */
final class TableReader {

    private final Reading reading;
    private final BlockReader blocks;

    TableReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    Table table() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("id", "class", "summary", "wide"));
        String summary = reading.required(element, "summary");
        String id = Ids.require(element.attributes().getOrDefault("id", ""), element);
        Origin origin = reading.origin(element);
        reading.skipBlank("table");
        List<Inline> caption = caption();
        List<Column> columns = columns();
        List<Row> head = rows("thead");
        List<Row> body = rows("tbody");
        reading.leave(element);
        if (!caption.isEmpty() && id.isEmpty()) {
            reading.required(element, "id");
        }
        return table(element, id, caption, summary, columns, head, body, origin);
    }

    private static Table table(
            Open element,
            String id,
            List<Inline> caption,
            String summary,
            List<Column> columns,
            List<Row> head,
            List<Row> body,
            Origin origin) {
        try {
            return new Table(
                    id,
                    caption,
                    summary,
                    Words.tableStyle(element),
                    columns.isEmpty() ? even(head) : columns,
                    head,
                    body,
                    Words.yes(element, "wide"),
                    origin);
        } catch (IllegalArgumentException e) {
            throw new MarkupFault(
                    "D4009",
                    element.place(),
                    "The cells do not fill the table: " + e.getMessage() + ".",
                    "Every row has as many cells as there are columns, colspan and rowspan counted.");
        }
    }

    private static List<Column> even(List<Row> head) {
        int count = head.isEmpty()
                ? 0
                : head.getFirst().cells().stream().mapToInt(Cell::columnSpan).sum();
        return java.util.Collections.nCopies(
                count, new Column(eu.dossier.document.Block.Alignment.START, Optional.empty()));
    }

    private List<Inline> caption() {
        if (!reading.at("caption")) {
            return List.of();
        }
        Open element = reading.enter();
        reading.requireKnown(element, Set.of());
        List<Inline> caption = blocks.filled(element);
        reading.leave(element);
        reading.skipBlank("table");
        return caption;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        while (reading.at("col")) {
            Open element = reading.enter();
            reading.requireKnown(element, Set.of("align", "share"));
            columns.add(new Column(Words.alignment(element), share(element)));
            reading.leave(element);
            reading.skipBlank("table");
        }
        return columns;
    }

    private static Optional<Double> share(Open element) {
        String value = element.attributes().get("share");
        if (value == null) {
            return Optional.empty();
        }
        if (!value.matches("[0-9]{1,3}(\\.[0-9]{1,3})?")) {
            throw Words.unknown(element, "share", value, List.of("a number such as 2 or 1.5"));
        }
        return Optional.of(Double.valueOf(value));
    }

    private List<Row> rows(String part) {
        if (!reading.at(part)) {
            String place = part.equals("thead")
                    ? "It has no header row: screen readers and repeated heads need one."
                    : "It has no rows.";
            throw new MarkupFault("D4009", reading.token().place(), place, "Add <" + part + "> with its <tr>.");
        }
        Open element = reading.enter();
        reading.requireKnown(element, Set.of());
        reading.skipBlank(part);
        List<Row> rows = new ArrayList<>();
        while (reading.at("tr")) {
            rows.add(row(part.equals("thead")));
            reading.skipBlank(part);
        }
        reading.leave(element);
        reading.skipBlank("table");
        return BlockReader.notEmpty(rows, element);
    }

    private Row row(boolean head) {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of());
        List<Cell> cells = new ArrayList<>();
        reading.skipBlank("tr");
        while (reading.at("td") || reading.at("th")) {
            cells.add(cell(head));
            reading.skipBlank("tr");
        }
        reading.leave(element);
        return new Row(BlockReader.notEmpty(cells, element));
    }

    private Cell cell(boolean head) {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("colspan", "rowspan"));
        Scope scope = element.name().equals("td") ? Scope.NONE : head ? Scope.COLUMN : Scope.ROW;
        int columns = Words.number(element, "colspan", 1);
        int rows = Words.number(element, "rowspan", 1);
        if (columns < 1 || rows < 1) {
            throw Words.unknown(element, "colspan or rowspan", "0", List.of("1 or more"));
        }
        Cell cell = reading.atClose()
                ? new Cell(scope, columns, rows, List.of(new Paragraph(Role.BODY, List.of(), reading.origin(element))))
                : new Cell(scope, columns, rows, blocks.flow(element));
        reading.leave(element);
        return cell;
    }
}
