package eu.dossier.testkit;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Metadata;
import eu.dossier.document.figure.Graphic;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A document tree as text that a person can review: one block a line, its content below it and further in. Says all that
 * the tree holds but the origins.
 */
public final class TreeDump {

    private final StringBuilder out = new StringBuilder();

    private TreeDump() {}

    /** The whole document, its metadata first. */
    public static String of(Document document) {
        TreeDump dump = new TreeDump();
        dump.metadata(document.metadata());
        dump.blocks(0, document.blocks());
        return dump.out.toString();
    }

    /** Blocks alone. */
    public static String of(List<Block> blocks) {
        TreeDump dump = new TreeDump();
        dump.blocks(0, blocks);
        return dump.out.toString();
    }

    private void metadata(Metadata data) {
        line(0, "title: " + data.title());
        line(0, "subject: " + data.subject());
        line(0, "publisher: " + data.publisher());
        line(0, "reference: " + data.reference());
        line(0, "language: " + data.language().toLanguageTag());
        line(
                0,
                "marking: " + data.marking()
                        + data.restrictions().stream().map(r -> " | " + r).collect(Collectors.joining()));
        line(0, "issued: " + data.issued());
        line(0, "running head: " + data.runningHead());
        line(0, "running foot: " + data.runningFoot());
        data.draft().ifPresent(mark -> line(0, "draft: " + mark));
        line(0, "labels: " + data.labels());
        out.append('\n');
    }

    private void blocks(int depth, List<Block> blocks) {
        blocks.forEach(block -> block(depth, block));
    }

    private void block(int depth, Block block) {
        switch (block) {
            case Block.Heading h -> line(depth, "h" + h.level() + " #" + h.id() + ": " + inlines(h.content()));
            case Block.Paragraph p -> line(depth, paragraph(p) + ": " + inlines(p.content()));
            case Block.BulletList list -> {
                line(depth, "bullets");
                list.items().forEach(item -> item(depth + 1, "-", item));
            }
            case Block.OrderedList list -> {
                line(depth, "numbered from " + list.start());
                list.items().forEach(item -> item(depth + 1, "#", item));
            }
            case Block.DescriptionList list -> {
                line(depth, "terms");
                list.entries().forEach(entry -> {
                    line(depth + 1, inlines(entry.term()));
                    blocks(depth + 2, entry.description());
                });
            }
            case Block.Table table -> table(depth, table);
            case Block.Figure figure -> figure(depth, figure);
            case Block.CodeBlock code -> {
                line(depth, ("code " + code.language()).strip());
                code.code().lines().forEach(text -> line(depth + 1, "| " + text));
            }
            case Block.Quote quote -> {
                line(depth, "quote");
                blocks(depth + 1, quote.content());
                optional(depth + 1, "by", quote.attribution());
            }
            case Block.Callout callout -> {
                line(depth, "callout " + word(callout.kind()));
                optional(depth + 1, "title", callout.title());
                blocks(depth + 1, callout.content());
            }
            case Block.Contents contents ->
                line(depth, "contents to level " + contents.depth() + ": " + inlines(contents.title()));
            case Block.Changed changed -> {
                line(depth, "changed: " + changed.label());
                blocks(depth + 1, changed.content());
            }
            case Block.MarkingBox box -> {
                line(depth, "marking " + box.tlp());
                box.restrictions().forEach(text -> line(depth + 1, text));
            }
            case Block.PageBreak pageBreak -> line(depth, "page break");
        }
    }

    private static String paragraph(Block.Paragraph paragraph) {
        return paragraph.role() == Block.Role.BODY ? "p" : "p " + word(paragraph.role());
    }

    private void item(int depth, String mark, Block.Item item) {
        if (item.content().size() == 1
                && item.content().getFirst() instanceof Block.Paragraph only
                && only.role() == Block.Role.BODY) {
            line(depth, mark + " " + inlines(only.content()));
        } else {
            line(depth, mark);
            blocks(depth + 1, item.content());
        }
    }

    private void optional(int depth, String name, List<Inline> content) {
        if (!content.isEmpty()) {
            line(depth, name + ": " + inlines(content));
        }
    }

    private void table(int depth, Block.Table table) {
        String id = table.id().isEmpty() ? "" : " #" + table.id();
        line(depth, "table " + word(table.style()) + id + (table.wide() ? " wide" : "") + " (" + columns(table) + ")");
        line(depth + 1, "tells: " + table.description());
        optional(depth + 1, "caption", table.caption());
        table.head().forEach(row -> row(depth + 1, "head", row));
        table.body().forEach(row -> row(depth + 1, "row", row));
    }

    private static String columns(Block.Table table) {
        return table.columns().stream()
                .map(column -> word(column.alignment())
                        + column.share().map(share -> " " + share).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private void row(int depth, String name, Row row) {
        boolean simple = row.cells().stream().allMatch(TreeDump::isSimple);
        if (simple) {
            line(depth, name + ": " + row.cells().stream().map(this::simpleCell).collect(Collectors.joining(" | ")));
            return;
        }
        line(depth, name);
        for (Cell cell : row.cells()) {
            line(depth + 1, "cell" + spans(cell));
            blocks(depth + 2, cell.content());
        }
    }

    private static boolean isSimple(Cell cell) {
        return cell.content().size() == 1
                && cell.content().getFirst() instanceof Block.Paragraph only
                && only.role() == Block.Role.BODY;
    }

    private String simpleCell(Cell cell) {
        String text = cell.content().getFirst() instanceof Block.Paragraph only ? inlines(only.content()) : "";
        return text + spans(cell);
    }

    private static String spans(Cell cell) {
        String scope = cell.scope() == Block.Scope.NONE ? "" : " [" + word(cell.scope()) + "]";
        String columns = cell.columnSpan() == 1 ? "" : " [" + cell.columnSpan() + " columns]";
        return scope + columns + (cell.rowSpan() == 1 ? "" : " [" + cell.rowSpan() + " rows]");
    }

    private void figure(int depth, Block.Figure figure) {
        line(depth, "figure #" + figure.id());
        line(depth + 1, "alternative: " + figure.alternative());
        graphic(depth + 1, figure.graphic());
        optional(depth + 1, "caption", figure.caption());
    }

    private void graphic(int depth, Graphic graphic) {
        switch (graphic) {
            case Graphic.Timeline timeline -> timeline(depth, timeline);
            case Graphic.BarChart chart -> {
                line(depth, ("bar chart " + chart.unit()).strip());
                chart.bars()
                        .forEach(bar -> line(
                                depth + 1,
                                bar.label() + ": " + bar.value() + " (" + bar.printed() + ")"
                                        + (bar.estimated() ? " estimated" : "")));
            }
            case Graphic.TacticStrip strip -> {
                line(depth, "tactic strip");
                strip.tactics().forEach(tactic -> line(depth + 1, tactic.label() + ": " + tactic.techniques()));
            }
            case Graphic.StatusBoard board -> {
                line(depth, "status board");
                board.entries()
                        .forEach(status -> line(
                                depth + 1,
                                status.label() + ": " + word(status.state()) + " (" + status.stateLabel() + ")"));
            }
            case Graphic.Picture picture ->
                line(
                        depth,
                        "picture " + picture.image().mediaType() + " "
                                + picture.image().width() + "x"
                                + picture.image().height());
        }
    }

    private void timeline(int depth, Graphic.Timeline timeline) {
        line(depth, "timeline " + first(timeline.start()) + " to " + last(timeline.end()));
        timeline.ticks().forEach(tick -> line(depth + 1, "tick " + first(tick.at()) + ": " + tick.label()));
        for (Graphic.Lane lane : timeline.lanes()) {
            line(depth + 1, "lane " + lane.label());
            lane.spans()
                    .forEach(span -> line(
                            depth + 2,
                            (first(span.from()) + " to " + last(span.to()) + " " + word(span.precision()) + ": "
                                            + span.label())
                                    .strip()));
        }
        timeline.legend().forEach(key -> line(depth + 1, "key " + word(key.precision()) + ": " + key.label()));
    }

    private static String first(LocalDateTime moment) {
        return isMidnight(moment) ? moment.toLocalDate().toString() : moment.toString();
    }

    /** What ends at midnight ends with the day before. */
    private static String last(LocalDateTime end) {
        return isMidnight(end) ? end.toLocalDate().minusDays(1).toString() : end.toString();
    }

    private static boolean isMidnight(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private String inlines(List<Inline> content) {
        return content.stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Emphasis emphasis -> "<em>" + inlines(emphasis.content()) + "</em>";
            case Inline.Strong strong -> "<strong>" + inlines(strong.content()) + "</strong>";
            case Inline.Code code -> "<code>" + code.text() + "</code>";
            case Inline.Name name -> "<name>" + name.text() + "</name>";
            case Inline.Abbreviation a -> "<abbr " + a.expansion() + ">" + a.text() + "</abbr>";
            case Inline.Link link -> "<link " + link.target() + ">" + inlines(link.content()) + "</link>";
            case Inline.Jump jump -> "<jump #" + jump.target() + ">" + inlines(jump.content()) + "</jump>";
            case Inline.CrossReference reference -> "<ref #" + reference.target() + ">";
            case Inline.LineBreak lineBreak -> "<br>";
            case Inline.Footnote note -> "<note>" + note(note) + "</note>";
            case Inline.LanguageSpan span ->
                "<" + span.language().toLanguageTag() + ">" + inlines(span.content()) + "</"
                        + span.language().toLanguageTag() + ">";
            case Inline.Redaction redaction -> "<redaction>" + redaction.label() + "</redaction>";
        };
    }

    private static String note(Inline.Footnote note) {
        return of(note.content()).strip().replaceAll("\\s*\\n\\s*", " / ");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text.stripTrailing()).append('\n');
    }
}
