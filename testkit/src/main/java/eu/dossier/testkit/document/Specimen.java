package eu.dossier.testkit.document;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Alignment;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Column;
import eu.dossier.document.Block.Entry;
import eu.dossier.document.Block.Heading;
import eu.dossier.document.Block.Item;
import eu.dossier.document.Block.Kind;
import eu.dossier.document.Block.Paragraph;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.Table;
import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.marking.Tlp;
import java.math.BigDecimal;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One document that shows everything a document can hold, once and plainly, for a person to look at. */
public final class Specimen {

    private static final String ARABIC =
            "دخل المهاجمون شبكة الوزارة في أبريل 2019 وبقوا فيها نحو عامين دون أن يلاحظهم أحد. "
                    + "كشف مركز الأمن السيبراني (CCB) الاختراق في مارس 2021، وأغلقت الوزارة كل المنافذ.";

    private static final String ENGLISH =
            "The attackers entered the network of the ministry in April 2019 and stayed there"
                    + " for almost two years without being seen. The centre uncovered the intrusion in March 2021.";

    private final Locale language;
    private final String words;

    private Specimen(Locale language, String words) {
        this.language = language;
        this.words = words;
    }

    /** In English, from left to right. */
    public static Document english() {
        return new Specimen(Locale.ENGLISH, ENGLISH).document();
    }

    /** With Arabic as its language, from right to left; labels stay English. */
    public static Document arabic() {
        return new Specimen(Locale.of("ar"), ARABIC).document();
    }

    private Document document() {
        Metadata metadata = new Metadata(
                "Specimen",
                "Everything a document can hold",
                "Ministry",
                "REF-1",
                language,
                Tlp.AMBER_STRICT,
                List.of("EU only"),
                ZonedDateTime.parse("2021-05-26T10:00:00+02:00"),
                "Specimen · REF-1",
                "Ministry",
                Optional.of("DRAFT"),
                Labels.ENGLISH);
        List<Block> blocks = new ArrayList<>();
        addFront(blocks);
        addText(blocks);
        addPanels(blocks);
        addTables(blocks);
        addFigures(blocks);
        return new Document(metadata, blocks);
    }

    private void addFront(List<Block> blocks) {
        blocks.add(paragraph(Role.KICKER, text("Technical advisory")));
        blocks.add(new Heading(1, "title", text(words.substring(0, words.indexOf(' ', 40))), Origin.NONE));
        blocks.add(paragraph(Role.SUBTITLE, text(words.substring(0, words.indexOf(' ', 70)))));
        blocks.add(paragraph(Role.DETAILS, text("26 May 2021 · REF-1")));
        blocks.add(new Block.MarkingBox(Tlp.AMBER_STRICT, List.of("EU only", "No press"), Origin.NONE));
        blocks.add(paragraph(Role.LEAD, text(words)));
        blocks.add(new Block.Contents(text("Contents"), 4, Origin.NONE));
    }

    private void addText(List<Block> blocks) {
        blocks.add(heading(2, "text"));
        blocks.add(paragraph(
                Role.BODY,
                new Inline.Text(words + " "),
                new Inline.Strong(text("Strong")),
                new Inline.Text(", "),
                new Inline.Emphasis(text("emphasis")),
                new Inline.Text(", "),
                new Inline.Code("d41d8cd98f00b204e9800998ecf8427ed41d8cd98f00b204e9800998ecf8427e"),
                new Inline.Text(", "),
                new Inline.Name("Þórdís Kolbrún Reykfjörð Gylfadóttir"),
                new Inline.Text(", "),
                new Inline.Abbreviation("CCB", "Centre for Cybersecurity Belgium"),
                new Inline.Text(", "),
                new Inline.LanguageSpan(Locale.FRENCH, text("« rien à signaler » : 12 Go à 14 h !")),
                new Inline.Text(", "),
                new Inline.Redaction("withheld"),
                new Inline.Text(", "),
                new Inline.Link(
                        URI.create("https://example.org/a/very/long/address/that/has/to/break/somewhere?q=1"),
                        text("https://example.org/a/very/long/address/that/has/to/break/somewhere?q=1")),
                new Inline.Text(", "),
                new Inline.Jump("tables", text("the tables")),
                new Inline.Text(", "),
                new Inline.CrossReference("hosts"),
                new Inline.LineBreak(),
                new Inline.Text("After a line break. A note is called for here."),
                new Inline.Footnote(List.of(paragraph(Role.BODY, text("The note stands on the page of its mark."))))));
        blocks.add(new Block.BulletList(items(3), Origin.NONE));
        blocks.add(new Block.OrderedList(9, items(3), Origin.NONE));
        blocks.add(new Block.DescriptionList(
                List.of(
                        new Entry(text("Term"), List.of(paragraph(Role.BODY, text(words)))),
                        new Entry(text("Other term"), List.of(paragraph(Role.BODY, text("Short."))))),
                Origin.NONE));
    }

    private List<Item> items(int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Block> content = new ArrayList<>(List.of(paragraph(Role.BODY, text(i == 0 ? words : "Item " + i))));
            if (i == 1) {
                content.add(new Block.BulletList(
                        List.of(new Item(List.of(paragraph(Role.BODY, text("Inside"))))), Origin.NONE));
            }
            items.add(new Item(content));
        }
        return items;
    }

    private void addPanels(List<Block> blocks) {
        blocks.add(heading(2, "panels"));
        for (Kind kind : Kind.values()) {
            blocks.add(new Block.Callout(
                    kind, text(kind.toString()), List.of(paragraph(Role.BODY, text(words))), Origin.NONE));
        }
        blocks.add(new Block.Quote(
                List.of(paragraph(Role.BODY, text("“" + words + "”"))), text("A minister, 26 May 2021"), Origin.NONE));
        blocks.add(new Block.Changed("Changed since 1 May", List.of(paragraph(Role.BODY, text(words))), Origin.NONE));
        blocks.add(new Block.CodeBlock(
                "yara",
                "rule specimen {\n  strings:\n    $long = \"" + "0123456789abcdef ".repeat(9)
                        + "\"\n\n  condition: $long\n}",
                Origin.NONE));
        blocks.add(paragraph(Role.RELEASE_LINE, text("For immediate release")));
        blocks.add(paragraph(Role.NOTE, text("Small print.")));
        blocks.add(paragraph(Role.END_MARK, text("– end –")));
    }

    private void addTables(List<Block> blocks) {
        blocks.add(heading(2, "tables"));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            rows.add(row(
                    Scope.NONE, "2021-03-" + (10 + i), "host-" + i + ".example.org", i % 3 == 0 ? words : "–", "" + i));
        }
        blocks.add(table(
                "hosts", TableStyle.DATA, 4, List.of(row(Scope.COLUMN, "Day", "Host", "What", "Count")), rows, false));
        List<Row> head = List.of(
                new Row(List.of(
                        cell(Scope.COLUMN, 1, 2, "Name"),
                        cell(Scope.COLUMN, 2, 1, "Before"),
                        cell(Scope.COLUMN, 1, 2, "After"))),
                row(Scope.COLUMN, "1", "2"));
        List<Row> body = List.of(
                new Row(List.of(
                        cell(Scope.ROW, 1, 2, "Two rows"),
                        cell(Scope.NONE, 1, 1, "a"),
                        cell(Scope.NONE, 2, 1, "two columns"))),
                row(Scope.NONE, "b", "c", "d"));
        blocks.add(table("spans", TableStyle.SUMMARY, 4, head, body, false));
        blocks.add(heading(3, "wide-table"));
        blocks.add(table(
                "wide",
                TableStyle.DATA,
                9,
                List.of(wide(Scope.COLUMN)),
                List.of(wide(Scope.NONE), wide(Scope.NONE)),
                true));
        blocks.add(new Block.PageBreak(Origin.NONE));
    }

    private Row wide(Scope scope) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            cells.add(cell(scope, 1, 1, scope == Scope.COLUMN ? "Column " + i : words.substring(0, 20 + 8 * i)));
        }
        return new Row(cells);
    }

    private void addFigures(List<Block> blocks) {
        blocks.add(heading(2, "figures"));
        blocks.add(figure(
                "bars",
                new Graphic.BarChart(
                        "hosts",
                        List.of(
                                new Graphic.Bar("Brussels", new BigDecimal(40), "40", false),
                                new Graphic.Bar("Ghent", new BigDecimal(12), "about 12", true)))));
        blocks.add(figure(
                "tactics",
                new Graphic.TacticStrip(
                        List.of(new Graphic.Tactic("Initial Access", 1), new Graphic.Tactic("Execution", 0)))));
        blocks.add(figure(
                "board",
                new Graphic.StatusBoard(List.of(
                        new Graphic.Status("Clean up", Graphic.State.DONE, "done"),
                        new Graphic.Status("Investigate", Graphic.State.UNDER_WAY, "under way")))));
        blocks.add(figure("picture", new Graphic.Picture(Pictures.png(240, 80, true))));
    }

    private static Block figure(String id, Graphic graphic) {
        return new Block.Figure(id, graphic, "What " + id + " shows", text("Caption of " + id), Origin.NONE);
    }

    private Heading heading(int level, String id) {
        return new Heading(level, id, text(id.equals("text") ? words.substring(0, 30) : id), Origin.NONE);
    }

    private static Paragraph paragraph(Role role, Inline... content) {
        return new Paragraph(role, List.of(content), Origin.NONE);
    }

    private static Paragraph paragraph(Role role, List<Inline> content) {
        return new Paragraph(role, content, Origin.NONE);
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Table table(String id, TableStyle style, int columns, List<Row> head, List<Row> body, boolean wide) {
        List<Column> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            all.add(new Column(i == columns - 1 ? Alignment.END : Alignment.START, Optional.empty()));
        }
        return new Table(id, text("Table " + id), "what " + id + " tells", style, all, head, body, wide, Origin.NONE);
    }

    private static Row row(Scope scope, String... cells) {
        List<Cell> all = new ArrayList<>();
        for (String words : cells) {
            all.add(cell(scope, 1, 1, words));
        }
        return new Row(all);
    }

    private static Cell cell(Scope scope, int columnSpan, int rowSpan, String words) {
        return new Cell(scope, columnSpan, rowSpan, List.of(paragraph(Role.BODY, text(words))));
    }
}
