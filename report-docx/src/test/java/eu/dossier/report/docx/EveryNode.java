package eu.dossier.report.docx;

import eu.dossier.document.Block;
import eu.dossier.document.Block.*;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Inline.*;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.figure.Graphic.*;
import eu.dossier.document.marking.Tlp;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document that holds every block and every inline at least once, as a briefing might. */
final class EveryNode {

    private static final Origin NOWHERE = Origin.NONE;

    private EveryNode() {}

    static Metadata metadata() {
        return new Metadata(
                "Interior Ministry: intrusion closed",
                "Situation as of 26 May 2021",
                "Centre for Cybersecurity Belgium",
                "BE-IBZ-2021-01",
                Locale.forLanguageTag("en"),
                Tlp.AMBER_STRICT,
                List.of("PAP:GREEN", "Need to know"),
                ZonedDateTime.parse("2021-05-26T10:00:00+02:00[Europe/Brussels]"),
                "Intrusion at the Interior Ministry",
                "BE-IBZ-2021-01, revision 1",
                Optional.of("DRAFT"),
                Labels.ENGLISH);
    }

    static Document document() {
        List<Block> blocks = new ArrayList<>();
        opening(blocks);
        text(blocks);
        lists(blocks);
        callouts(blocks);
        tables(blocks);
        figures(blocks);
        return new Document(metadata(), blocks);
    }

    static Inline text(String words) {
        return new Text(words);
    }

    static Paragraph paragraph(String words) {
        return paragraph(Role.BODY, text(words));
    }

    static Paragraph paragraph(Role role, Inline... content) {
        return new Paragraph(role, List.of(content), NOWHERE);
    }

    static Heading heading(int level, String id, String words) {
        return new Heading(level, id, List.of(text(words)), NOWHERE);
    }

    static Item item(Block... content) {
        return new Item(List.of(content));
    }

    static Cell cell(Scope scope, String words) {
        return new Cell(scope, 1, 1, List.of(paragraph(words)));
    }

    private static void opening(List<Block> blocks) {
        blocks.add(new MarkingBox(Tlp.AMBER_STRICT, List.of("PAP:GREEN"), NOWHERE));
        blocks.add(paragraph(Role.KICKER, text("Situation report")));
        blocks.add(heading(1, "title", "Interior Ministry: intrusion since April 2019 closed, origin not established"));
        blocks.add(paragraph(Role.SUBTITLE, text("What is known, what is not, and what happens next")));
        blocks.add(paragraph(
                Role.DETAILS, text("Situation as of 26 May 2021, 10:00 (CEST) · BE-IBZ-2021-01, revision 1")));
        blocks.add(paragraph(Role.RELEASE_LINE, text("For immediate release")));
        blocks.add(paragraph(
                Role.LEAD,
                new Strong(List.of(text("Bottom line. "))),
                text("Intruders were in the ministry's network from April 2019. The Centre found them in March"
                        + " 2021; the network has since been cleaned up and security restored.")));
        blocks.add(new Contents(List.of(text("Contents")), 3, NOWHERE));
    }

    private static void text(List<Block> blocks) {
        blocks.add(heading(2, "what-happened", "What happened"));
        blocks.add(paragraph(
                Role.BODY,
                text("The "),
                new Abbreviation("CCB", "Centre for Cybersecurity Belgium"),
                text(" worked with "),
                new Name("Olivier Maerens"),
                text(" of the "),
                new LanguageSpan(
                        Locale.FRENCH,
                        List.of(text("Service public fédéral "), new Emphasis(List.of(text("Intérieur"))))),
                text("; see "),
                new Jump("tables", List.of(text("the tables"))),
                text(", "),
                new CrossReference("t-indicators"),
                text(" and "),
                new CrossReference("f-timeline"),
                text(", or "),
                new Link(URI.create("https://ccb.belgium.be/?a=1&b=2"), List.of(text("the Centre's site"))),
                text("."),
                new Footnote(List.of(
                        paragraph("Told to RTBF on 25 May 2021."),
                        new BulletList(List.of(item(paragraph("A list in a note"))), NOWHERE))),
                text(" The command "),
                new Code("net user /add"),
                text(" was run by "),
                new Redaction("[name withheld]"),
                text(", "),
                new Strong(List.of(new Emphasis(List.of(text("both strong and stressed"))))),
                new LineBreak(),
                text("and this stands on a line of its own. Hebrew: שלום עולם within English;"
                        + " soft\u00ADhyphen, non\u2011breaking.")));
        blocks.add(heading(3, "who-says", "Who says so"));
        blocks.add(new Quote(
                List.of(paragraph(
                        "“The situation is under control: the network has been cleaned up and security has been"
                                + " restored.”")),
                List.of(text("Olivier Maerens, communications director, 25 May 2021")),
                NOWHERE));
        blocks.add(new Changed(
                "Changed since revision 1",
                List.of(
                        paragraph("The investigating judge has been appointed; this paragraph is new."),
                        new BulletList(List.of(item(paragraph("so is this item"))), NOWHERE)),
                NOWHERE));
        blocks.add(heading(4, "detail", "A heading of the fourth level"));
        blocks.add(new CodeBlock(
                "yara", "rule webshell {\n\tstrings:\n\t\t$a = \"eval(Request\"\n\tcondition: $a\n}\n", NOWHERE));
        blocks.add(paragraph(Role.END_MARK, text("###")));
        blocks.add(paragraph(Role.NOTE, text("Sources are graded by the Admiralty scale.")));
    }

    private static void lists(List<Block> blocks) {
        blocks.add(heading(2, "lists", "Done and next"));
        BulletList nested = new BulletList(
                List.of(
                        item(
                                paragraph("Second level"),
                                new OrderedList(1, List.of(item(paragraph("Third level, numbered"))), NOWHERE)),
                        item(paragraph("Second level again"))),
                NOWHERE);
        blocks.add(new BulletList(
                List.of(
                        item(paragraph("Attacker's access stopped"), paragraph("which took the whole night"), nested),
                        item(paragraph("Servers strengthened"))),
                NOWHERE));
        blocks.add(paragraph("Then:"));
        blocks.add(new OrderedList(
                1, List.of(item(paragraph("Prosecutor's findings")), item(paragraph("House committee"))), NOWHERE));
        blocks.add(paragraph("And, going on:"));
        blocks.add(new OrderedList(3, List.of(item(paragraph("Report")), item(paragraph("Lessons"))), NOWHERE));
        blocks.add(new DescriptionList(
                List.of(
                        new Entry(List.of(text("Hafnium")), List.of(paragraph("A campaign against Exchange servers"))),
                        new Entry(List.of(text("Belnet")), List.of(paragraph("The research network")))),
                NOWHERE));
    }

    private static void callouts(List<Block> blocks) {
        blocks.add(new PageBreak(NOWHERE));
        blocks.add(heading(2, "callouts", "Callouts"));
        for (Kind kind : Kind.values()) {
            blocks.add(new Callout(
                    kind,
                    List.of(text("A callout of the kind " + kind.name().toLowerCase(Locale.ROOT))),
                    List.of(
                            paragraph("Vet indicators before blocking; they are historic, and addresses change hands."),
                            new BulletList(
                                    List.of(
                                            item(
                                                    paragraph("first"),
                                                    new BulletList(List.of(item(paragraph("nested"))), NOWHERE)),
                                            item(paragraph("second"), paragraph("going on"))),
                                    NOWHERE)),
                    NOWHERE));
        }
        blocks.add(paragraph("Text goes on below the callouts."));
    }

    private static void tables(List<Block> blocks) {
        blocks.add(heading(2, "tables", "Tables"));
        blocks.add(table(TableStyle.DATA, "t-indicators", "Indicators of compromise", false, 6));
        blocks.add(paragraph("Text after a table."));
        blocks.add(table(TableStyle.SUMMARY, "t-summary", "", false, 3));
        blocks.add(table(TableStyle.FACTS, "t-facts", "", false, 2));
        blocks.add(spans());
        blocks.add(heading(2, "wide", "Annex: all indicators"));
        blocks.add(table(TableStyle.DATA, "t-wide", "All indicators", true, 40));
        blocks.add(heading(2, "after-wide", "After the annex"));
    }

    /** A plain table with a head and so many rows. */
    static Table table(int rows) {
        return table(TableStyle.DATA, "t-long", "", false, rows);
    }

    static Table table(TableStyle style, String id, String caption, boolean wide, int rows) {
        List<Row> body = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            body.add(new Row(List.of(
                    cell(style == TableStyle.DATA ? Scope.NONE : Scope.ROW, "203[.]0[.]113[.]" + i),
                    cell(Scope.NONE, "Command and control over HTTPS, seen from the first day on"),
                    cell(Scope.NONE, Integer.toString(i * 137)))));
        }
        Row head = new Row(List.of(
                cell(Scope.COLUMN, "Address"), cell(Scope.COLUMN, "What it did"), cell(Scope.COLUMN, "Times seen")));
        return new Table(
                id,
                caption.isEmpty() ? List.of() : List.of(text(caption)),
                "Addresses, what each did, and how often it was seen",
                style,
                List.of(column(Alignment.START), column(Alignment.START), column(Alignment.END)),
                List.of(head),
                body,
                wide,
                NOWHERE);
    }

    private static Column column(Alignment alignment) {
        return new Column(alignment, Optional.empty());
    }

    private static Table spans() {
        Row head = new Row(List.of(
                new Cell(Scope.COLUMN, 1, 2, List.of(paragraph("Server"))),
                new Cell(Scope.COLUMN, 2, 1, List.of(paragraph("Seen")))));
        Row second = new Row(List.of(cell(Scope.COLUMN, "First"), cell(Scope.COLUMN, "Last")));
        Row one = new Row(List.of(
                new Cell(Scope.ROW, 1, 2, List.of(paragraph("mail"))),
                cell(Scope.NONE, "April 2019"),
                cell(Scope.NONE, "March 2021")));
        Row two = new Row(List.of(new Cell(
                Scope.NONE,
                2,
                1,
                List.of(new BulletList(List.of(item(paragraph("a list")), item(paragraph("in a cell"))), NOWHERE)))));
        return new Table(
                "t-spans",
                List.of(text("Cells that span")),
                "Servers and when they were seen",
                TableStyle.SUMMARY,
                List.of(column(Alignment.START), column(Alignment.CENTRE), column(Alignment.CENTRE)),
                List.of(head, second),
                List.of(one, two),
                false,
                NOWHERE);
    }

    private static void figures(List<Block> blocks) {
        blocks.add(figure(
                "f-timeline",
                new Timeline(
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2021, 6, 30),
                        List.of(new Tick(LocalDate.of(2019, 1, 1), "2019"), new Tick(LocalDate.of(2021, 1, 1), "2021")),
                        List.of(
                                new Lane(
                                        "Intruders",
                                        List.of(new Span(
                                                LocalDate.of(2019, 4, 1),
                                                LocalDate.of(2021, 3, 31),
                                                "in the network",
                                                Precision.APPROXIMATE))),
                                new Lane(
                                        "Centre",
                                        List.of(new Span(
                                                LocalDate.of(2021, 3, 1),
                                                LocalDate.of(2021, 3, 31),
                                                "found",
                                                Precision.CERTAIN))))),
                "Who did what when"));
        blocks.add(figure(
                "f-bars",
                new BarChart(
                        "hosts",
                        List.of(
                                new Bar("Mail servers", BigDecimal.valueOf(12), "12", false),
                                new Bar("Workstations", BigDecimal.valueOf(1643), "about 1,643", true),
                                new Bar("Domain controllers", BigDecimal.valueOf(3), "3", false))),
                "Hosts touched"));
        blocks.add(figure(
                "f-tactics",
                new TacticStrip(List.of(
                        new Tactic("Initial access", 2), new Tactic("Execution", 0), new Tactic("Persistence", 3))),
                "Tactics seen"));
        blocks.add(figure(
                "f-board",
                new StatusBoard(List.of(
                        new Status("Passwords changed", State.DONE, "Done"),
                        new Status("Network rebuilt", State.UNDER_WAY, "Under way"),
                        new Status("Lessons learned", State.PLANNED, "Planned"))),
                "Measures"));
    }

    private static Figure figure(String id, Graphic graphic, String caption) {
        return new Figure(id, graphic, "What the figure shows: " + caption, List.of(text(caption)), NOWHERE);
    }
}
