package eu.dossier.report.html;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Alignment;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Column;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small documents for tests, and what the writer makes of them. */
final class Sample {

    static final Metadata METADATA = new Metadata(
            "Intrusion closed",
            "Situation of the ministry's network",
            "FPS Interior",
            "BE-IBZ-2021-01",
            Locale.ENGLISH,
            Tlp.AMBER,
            List.of(),
            ZonedDateTime.parse("2021-05-26T10:00:00+02:00[Europe/Brussels]"),
            "Minister's brief",
            "FPS Interior, crisis communication",
            Optional.empty(),
            Labels.ENGLISH);

    private Sample() {}

    static Document document(Block... blocks) {
        return new Document(METADATA, List.of(blocks));
    }

    static String html(Document document) {
        return html(document, Theme.DEFAULT, HtmlOptions.DEFAULT);
    }

    static String html(Document document, Theme theme, HtmlOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlWriterProvider().create(options).write(document, theme, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What stands between the main element's tags. */
    static String body(Block... blocks) {
        String html = html(document(blocks));
        return html.substring(html.indexOf("<main>\n") + 7, html.indexOf("</main>"));
    }

    static Inline text(String text) {
        return new Inline.Text(text);
    }

    static Block paragraph(Inline... content) {
        return new Block.Paragraph(Block.Role.BODY, List.of(content), Origin.NONE);
    }

    static Block paragraph(String text) {
        return paragraph(text(text));
    }

    static Block role(Block.Role role, String text) {
        return new Block.Paragraph(role, List.of(text(text)), Origin.NONE);
    }

    static Block heading(int level, String id, String text) {
        return new Block.Heading(level, id, List.of(text(text)), Origin.NONE);
    }

    static Cell cell(Scope scope, String text) {
        return new Cell(scope, 1, 1, List.of(paragraph(text)));
    }

    static Row row(Scope first, String... texts) {
        Cell[] cells = new Cell[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = cell(i == 0 || first == Scope.COLUMN ? first : Scope.NONE, texts[i]);
        }
        return new Row(List.of(cells));
    }

    static Block.Table table(String id, String caption, Block.TableStyle style, List<Row> body) {
        int columns = body.getFirst().cells().size();
        return new Block.Table(
                id,
                caption.isEmpty() ? List.of() : List.of(text(caption)),
                "What is known, how surely, and who says so",
                style,
                Collections.nCopies(columns, new Column(Alignment.START, Optional.empty())),
                List.of(row(Scope.COLUMN, "Certainty", "What", "Who says so")),
                body,
                false,
                Origin.NONE);
    }

    private static Block figure(String id, Graphic graphic, String alternative) {
        return new Block.Figure(id, graphic, alternative, List.of(text("As known today")), Origin.NONE);
    }

    /** Every kind of block and inline, as a briefing might use them. */
    static Document everything() {
        return document(
                new Block.MarkingBox(Tlp.AMBER, List.of("Chatham House Rule"), Origin.NONE),
                role(Block.Role.KICKER, "Minister's brief"),
                heading(1, "title", "Interior Ministry: intrusion since April 2019 closed, origin not established"),
                role(Block.Role.SUBTITLE, "What happened, what is known, what to say"),
                role(Block.Role.DETAILS, "Situation as of 26 May 2021, 10:00 (CEST) · BE-IBZ-2021-01, revision 1"),
                new Block.Contents(List.of(text("Contents")), 3, Origin.NONE),
                role(
                        Block.Role.LEAD,
                        "Intruders were in the ministry's network from April 2019. The network has since been cleaned up"
                                + " and security restored. The aim was probably espionage."),
                new Block.Callout(
                        Block.Kind.DECISION,
                        List.of(text("Decision needed")),
                        List.of(paragraph("None today.")),
                        Origin.NONE),
                heading(2, "judgements", "Key judgements"),
                table(
                        "judgements-table",
                        "Who says what",
                        Block.TableStyle.SUMMARY,
                        List.of(
                                row(Scope.ROW, "Confirmed", "Intrusion began in April 2019", "Ministry, CCB"),
                                row(Scope.ROW, "Assessed", "Targeted espionage", "experts, to RTBF"),
                                row(Scope.ROW, "Not known", "Origin; what was taken", "prosecutor"))),
                paragraph(
                        text("The way in was, "),
                        new Inline.Emphasis(List.of(text("according to Belgian media"))),
                        text(", a flaw in Exchange (see "),
                        new Inline.CrossReference("judgements-table"),
                        text(")."),
                        new Inline.Footnote(List.of(paragraph("That flaw became public only in March 2021."))),
                        text(" The "),
                        new Inline.Abbreviation("CCB", "Centre for Cybersecurity Belgium"),
                        text(" says "),
                        new Inline.LanguageSpan(Locale.FRENCH, List.of(text("« la situation est maîtrisée »"))),
                        text("; "),
                        new Inline.Name("Olivier Maerens"),
                        text(" agrees."),
                        new Inline.LineBreak(),
                        new Inline.Strong(List.of(text("Read "))),
                        new Inline.Link(URI.create("https://example.org/?a=1&b=2"), List.of(text("the report"))),
                        text(", "),
                        new Inline.Jump("technical", List.of(text("the details"))),
                        text(" and "),
                        new Inline.Redaction("[withheld]"),
                        text(".")),
                new Block.Quote(
                        List.of(paragraph("“The situation is under control.”")),
                        List.of(text("Olivier Maerens, communications director, to RTBF")),
                        Origin.NONE),
                new Block.Callout(
                        Block.Kind.WARNING,
                        List.of(text("Do not confuse")),
                        List.of(paragraph("with the attack on Belnet of 4 May 2021.")),
                        Origin.NONE),
                heading(2, "technical", "Technical details"),
                heading(3, "indicators", "Indicators"),
                new Block.Changed(
                        "Changed",
                        List.of(table(
                                "ioc",
                                "Indicators of compromise",
                                Block.TableStyle.DATA,
                                List.of(
                                        row(Scope.NONE, "IPv4", "198.51.100[.]23", "C2"),
                                        row(
                                                Scope.NONE,
                                                "SHA-256",
                                                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                                                "loader"),
                                        row(Scope.NONE, "Domain", "update.example[.]org", "C2")))),
                        Origin.NONE),
                new Block.CodeBlock("yara", "rule Example {\n  strings:\n    $a = \"<&>\"\n}", Origin.NONE),
                new Block.BulletList(
                        List.of(
                                new Block.Item(List.of(paragraph("Attacker's access stopped."))),
                                new Block.Item(List.of(
                                        paragraph("Servers strengthened:"),
                                        new Block.OrderedList(
                                                3, List.of(new Block.Item(List.of(paragraph("mail")))), Origin.NONE)))),
                        Origin.NONE),
                new Block.DescriptionList(
                        List.of(new Block.Entry(
                                List.of(text("Victim")), List.of(paragraph("Federal Public Service Interior")))),
                        Origin.NONE),
                figure(
                        "timeline",
                        new Graphic.Timeline(
                                LocalDate.of(2019, 1, 1),
                                LocalDate.of(2021, 12, 31),
                                List.of(
                                        new Graphic.Tick(LocalDate.of(2019, 1, 1), "2019"),
                                        new Graphic.Tick(LocalDate.of(2020, 1, 1), "2020"),
                                        new Graphic.Tick(LocalDate.of(2021, 1, 1), "2021")),
                                List.of(
                                        new Graphic.Lane(
                                                "Intrusion",
                                                List.of(new Graphic.Span(
                                                        LocalDate.of(2019, 4, 1),
                                                        LocalDate.of(2019, 4, 30),
                                                        "First trace",
                                                        Graphic.Precision.CERTAIN))),
                                        new Graphic.Lane(
                                                "Response",
                                                List.of(
                                                        new Graphic.Span(
                                                                LocalDate.of(2021, 3, 1),
                                                                LocalDate.of(2021, 3, 31),
                                                                "Discovered",
                                                                Graphic.Precision.APPROXIMATE),
                                                        new Graphic.Span(
                                                                LocalDate.of(2021, 5, 25),
                                                                LocalDate.of(2021, 5, 25),
                                                                "Made public",
                                                                Graphic.Precision.CERTAIN))))),
                        "The intrusion began in April 2019 and was discovered in March 2021."),
                figure(
                        "bars",
                        new Graphic.BarChart(
                                "systems",
                                List.of(
                                        new Graphic.Bar("Mail servers", new BigDecimal("4"), "4", false),
                                        new Graphic.Bar("Workstations", new BigDecimal("31"), "about 31", true))),
                        "Four mail servers and about 31 workstations were affected."),
                figure(
                        "tactics",
                        new Graphic.TacticStrip(List.of(
                                new Graphic.Tactic("Initial Access", 1),
                                new Graphic.Tactic("Persistence", 2),
                                new Graphic.Tactic("Exfiltration", 0))),
                        "Three techniques in two tactics."),
                figure(
                        "status",
                        new Graphic.StatusBoard(List.of(
                                new Graphic.Status("Access stopped", Graphic.State.DONE, "Done"),
                                new Graphic.Status("Servers strengthened", Graphic.State.UNDER_WAY, "Under way"),
                                new Graphic.Status("Report to Parliament", Graphic.State.PLANNED, "Planned"))),
                        "One measure done, one under way, one planned."),
                new Block.PageBreak(Origin.NONE),
                role(Block.Role.END_MARK, "###"),
                role(Block.Role.NOTE, "Likelihood terms follow ICD 203."));
    }
}
