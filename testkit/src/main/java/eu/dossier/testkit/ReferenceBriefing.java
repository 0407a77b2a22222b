package eu.dossier.testkit;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Alignment;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Column;
import eu.dossier.document.Block.Item;
import eu.dossier.document.Block.Paragraph;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.Table;
import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Inline.Code;
import eu.dossier.document.Inline.Strong;
import eu.dossier.document.Inline.Text;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import eu.dossier.document.marking.Tlp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The briefing by which speed and size are compared with other engines: about six pages, 2,194 words, four tables, a
 * chart. The same content exists for every peer.
 */
public final class ReferenceBriefing {

    private static final String RESOURCE = "reference-briefing.json";

    private final List<Block> blocks = new ArrayList<>();
    private final int indicators;
    private int ids;

    private ReferenceBriefing(int indicators) {
        this.indicators = indicators;
    }

    /** The document as it stands, with 40 indicators. */
    public static Document document() {
        return document(40);
    }

    /** The document with as many rows in its table of indicators; those beyond the 40th repeat with other numbers. */
    public static Document document(int indicators) {
        ReferenceBriefing briefing = new ReferenceBriefing(indicators);
        JsonNode source = source();
        source.get("blocks").forEach(briefing::add);
        return new Document(metadata(source), briefing.blocks);
    }

    private static JsonNode source() {
        try (InputStream in = ReferenceBriefing.class.getResourceAsStream(RESOURCE)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Metadata metadata(JsonNode source) {
        return new Metadata(
                source.get("title").asString(),
                "",
                "",
                "NCSC-B-2026-017",
                Locale.ENGLISH,
                Tlp.AMBER,
                List.of(),
                ZonedDateTime.parse("2026-04-02T10:00:00+02:00[Europe/Brussels]"),
                source.get("hr").asString(),
                "",
                Optional.empty(),
                Labels.ENGLISH);
    }

    private void add(JsonNode block) {
        switch (block.get(0).asString()) {
            case "TITLE" -> heading(1, block);
            case "H1" -> heading(2, block);
            case "H2" -> heading(3, block);
            case "H3" -> heading(4, block);
            case "SUB" -> blocks.add(paragraph(Role.SUBTITLE, text(block)));
            case "TOC" -> blocks.add(new Block.Contents(List.of(new Text("Contents")), 4, Origin.NONE));
            case "P" -> blocks.add(new Paragraph(Role.BODY, bold(text(block)), Origin.NONE));
            case "UL" -> blocks.add(list(block.get(1)));
            case "FIG" -> blocks.add(chart(block));
            case "TABLE" -> blocks.add(table(block));
            default -> throw new IllegalStateException("unknown block " + block.get(0));
        }
    }

    private void heading(int level, JsonNode block) {
        blocks.add(new Block.Heading(level, "h" + ids++, List.of(new Text(text(block))), Origin.NONE));
    }

    private static String text(JsonNode block) {
        return block.get(1).asString();
    }

    private static Paragraph paragraph(Role role, String text) {
        return new Paragraph(role, List.of(new Text(text)), Origin.NONE);
    }

    private static List<Inline> bold(String text) {
        List<Inline> content = new ArrayList<>();
        boolean strong = false;
        for (String part : text.split("\\*\\*", -1)) {
            Text plain = new Text(part);
            content.add(strong ? new Strong(List.of(plain)) : plain);
            strong = !strong;
        }
        return content;
    }

    private static Block list(JsonNode items) {
        List<Item> list = new ArrayList<>();
        items.forEach(item -> list.add(new Item(List.of(paragraph(Role.BODY, item.asString())))));
        return new Block.BulletList(list, Origin.NONE);
    }

    private static Block chart(JsonNode block) {
        List<Bar> bars = new ArrayList<>();
        block.get(2)
                .forEach(value -> bars.add(new Bar(
                        "Day " + (bars.size() + 1), BigDecimal.valueOf(value.asInt()), value.asString(), false)));
        String caption = text(block).substring("Figure 1: ".length());
        return new Block.Figure(
                "hosts",
                new BarChart("hosts", bars),
                caption + ", over " + bars.size() + " days.",
                List.of(new Text(caption)),
                Origin.NONE);
    }

    private Block table(JsonNode block) {
        List<Column> columns = new ArrayList<>();
        block.get(1).forEach(share -> columns.add(new Column(Alignment.START, Optional.of((double) share.asInt()))));
        JsonNode head = block.get(2);
        boolean isIndicators = head.get(2).asString().equals("Indicator");
        List<Row> rows = new ArrayList<>();
        block.get(3).forEach(row -> rows.add(row(row, isIndicators)));
        if (isIndicators) {
            extend(rows);
        }
        return new Table(
                "t" + ids++,
                List.of(),
                "Columns: " + columnNames(head),
                TableStyle.DATA,
                columns,
                List.of(header(head)),
                rows,
                false,
                Origin.NONE);
    }

    private static String columnNames(JsonNode head) {
        List<String> names = new ArrayList<>();
        head.forEach(name -> names.add(name.asString()));
        return String.join(", ", names);
    }

    private void extend(List<Row> rows) {
        List<Row> sample = List.copyOf(rows);
        for (int i = rows.size(); i < indicators; i++) {
            List<Cell> cells = new ArrayList<>(sample.get(i % sample.size()).cells());
            cells.set(0, cell(Scope.NONE, new Text(String.valueOf(i + 1))));
            rows.add(new Row(cells));
        }
    }

    private static Row header(JsonNode texts) {
        List<Cell> cells = new ArrayList<>();
        texts.forEach(text -> cells.add(cell(Scope.COLUMN, new Text(text.asString()))));
        return new Row(cells);
    }

    private static Row row(JsonNode texts, boolean isIndicators) {
        List<Cell> cells = new ArrayList<>();
        for (JsonNode text : texts) {
            boolean literal = isIndicators && cells.size() == 2;
            cells.add(cell(Scope.NONE, literal ? new Code(text.asString()) : new Text(text.asString())));
        }
        return new Row(cells);
    }

    private static Cell cell(Scope scope, Inline content) {
        return new Cell(scope, 1, 1, List.of(new Paragraph(Role.BODY, List.of(content), Origin.NONE)));
    }
}
