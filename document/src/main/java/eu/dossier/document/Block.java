package eu.dossier.document;

import eu.dossier.document.figure.Graphic;
import eu.dossier.document.marking.Tlp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands on a page, one below the other.
 *
 * <p>Ids name what can be jumped to; they are unique in a document and made of {@code [a-z0-9-]}.
 */
public sealed interface Block {

    Origin origin();

    /** The blocks that stand directly in it, in the order of reading; none in one of words alone. */
    default List<Block> within() {
        return switch (this) {
            case BulletList list ->
                list.items().stream().flatMap(item -> item.content().stream()).toList();
            case OrderedList list ->
                list.items().stream().flatMap(item -> item.content().stream()).toList();
            case DescriptionList list ->
                list.entries().stream()
                        .flatMap(entry -> entry.description().stream())
                        .toList();
            case Table table ->
                Stream.concat(table.head().stream(), table.body().stream())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.content().stream())
                        .toList();
            case Quote quote -> quote.content();
            case Callout callout -> callout.content();
            case Changed changed -> changed.content();
            case Paragraph p -> List.of();
            case Heading h -> List.of();
            case Figure f -> List.of();
            case CodeBlock c -> List.of();
            case Contents c -> List.of();
            case MarkingBox m -> List.of();
            case PageBreak p -> List.of();
        };
    }

    /** Whether a paragraph between a heading and a table, figure or code leads to it: it should not stay on another page. */
    static boolean introduces(List<Block> blocks, int at) {
        return at > 0
                && at + 1 < blocks.size()
                && blocks.get(at - 1) instanceof Heading
                && blocks.get(at) instanceof Paragraph
                && (blocks.get(at + 1) instanceof Table
                        || blocks.get(at + 1) instanceof Figure
                        || blocks.get(at + 1) instanceof CodeBlock);
    }

    /** @param level 1 to 4; a document has one heading of level 1, and no level is skipped */
    record Heading(int level, String id, List<Inline> content, Origin origin) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("heading level " + level);
            }
            content = List.copyOf(content);
        }
    }

    record Paragraph(Role role, List<Inline> content, Origin origin) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    record BulletList(List<Item> items, Origin origin) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /** @param start number of the first item */
    record OrderedList(int start, List<Item> items, Origin origin) implements Block {
        public OrderedList {
            items = List.copyOf(items);
        }
    }

    record DescriptionList(List<Entry> entries, Origin origin) implements Block {
        public DescriptionList {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A table. The grid is regular: spans included, every row has as many columns as {@code columns}.
     *
     * @param id for jumps, or empty
     * @param caption printed with a number above the table; empty for none and no number
     * @param description what the table tells, for those who do not see it; never empty
     * @param head rows of column headers, repeated on every page; never empty
     * @param wide better on a landscape page
     */
    record Table(
            String id,
            List<Inline> caption,
            String description,
            TableStyle style,
            List<Column> columns,
            List<Row> head,
            List<Row> body,
            boolean wide,
            Origin origin)
            implements Block {
        public Table {
            Characters.requireClean(description, false);
            columns = List.copyOf(columns);
            caption = List.copyOf(caption);
            head = List.copyOf(head);
            body = List.copyOf(body);
            TableGrid.require(columns.size(), head, body);
        }
    }

    /** @param alternative what the figure shows, for those who do not see it; never empty */
    record Figure(String id, Graphic graphic, String alternative, List<Inline> caption, Origin origin)
            implements Block {
        public Figure {
            Characters.requireClean(alternative, false);
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a figure without a text alternative");
            }
            caption = List.copyOf(caption);
        }
    }

    /** @param language name of the language (yara, sigma, suricata), or empty */
    record CodeBlock(String language, String code, Origin origin) implements Block {
        public CodeBlock {
            Characters.requireClean(code, true);
        }
    }

    /** Words of another, verbatim. Quotation marks are part of the text. */
    record Quote(List<Block> content, List<Inline> attribution, Origin origin) implements Block {
        public Quote {
            content = List.copyOf(content);
            attribution = List.copyOf(attribution);
        }
    }

    record Callout(Kind kind, List<Inline> title, List<Block> content, Origin origin) implements Block {
        public Callout {
            title = List.copyOf(title);
            content = List.copyOf(content);
        }
    }

    /** The table of contents: headings of level 2 to {@code depth} with their pages. */
    record Contents(List<Inline> title, int depth, Origin origin) implements Block {
        public Contents {
            title = List.copyOf(title);
        }
    }

    /** What is new or different since an earlier revision: a bar in the margin, and a word for screen readers. */
    record Changed(String label, List<Block> content, Origin origin) implements Block {
        public Changed {
            Characters.requireClean(label, false);
            content = List.copyOf(content);
        }
    }

    /** The marking as real content, on black; running heads alone would be lost to screen readers. */
    record MarkingBox(Tlp tlp, List<String> restrictions, Origin origin) implements Block {
        public MarkingBox {
            restrictions = List.copyOf(restrictions);
        }
    }

    record PageBreak(Origin origin) implements Block {}

    /** What a paragraph is to its document. */
    enum Role {
        BODY,
        /** The words in which the rest is contained: bottom line, lead of a press release. */
        LEAD,
        /** Above all else, so that a reader knows at a glance whose document it is: who issues it, or what it is for. */
        MASTHEAD,
        /** What kind of document it is, above the title: "Press release". */
        KICKER,
        /** Below the title. */
        SUBTITLE,
        /** Reference, date, situation as of. */
        DETAILS,
        /** "For immediate release", "Embargoed until". */
        RELEASE_LINE,
        /** The end of what may be printed in a press release. */
        END_MARK,
        /** Small print: sources, legend of a scale. */
        NOTE
    }

    enum TableStyle {
        /** Rows to look up: indicators, sources. */
        DATA,
        /** A few rows to take in at a glance: key judgements. */
        SUMMARY,
        /** Name and value. */
        FACTS
    }

    enum Kind {
        NOTE,
        IMPORTANT,
        WARNING,
        DECISION,
        LINES_TO_TAKE
    }

    enum Alignment {
        START,
        CENTRE,
        END
    }

    /** To whom a header cell speaks; NONE for a data cell. */
    enum Scope {
        NONE,
        COLUMN,
        ROW
    }

    record Item(List<Block> content) {
        public Item {
            content = List.copyOf(content);
        }
    }

    record Entry(List<Inline> term, List<Block> description) {
        public Entry {
            term = List.copyOf(term);
            description = List.copyOf(description);
        }
    }

    /** @param share of the width, against the other columns; empty: from the content */
    record Column(Alignment alignment, Optional<Double> share) {}

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(Scope scope, int columnSpan, int rowSpan, List<Block> content) {
        public Cell {
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("a cell spans at least one row and column");
            }
            content = List.copyOf(content);
        }
    }
}
