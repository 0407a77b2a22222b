package eu.dossier.briefing;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Alignment;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Column;
import eu.dossier.document.Block.Item;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.Origin;
import eu.dossier.document.marking.Tlp;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A briefing of no case, which shows what a template makes of each thing that briefings are made of. */
final class SampleBriefing {

    private SampleBriefing() {}

    static Document document() {
        return new Document(
                metadata("A sample briefing", "Sample", "SAMPLE-1"),
                List.of(
                        new Block.MarkingBox(Tlp.AMBER, List.of("Sample"), Origin.NONE),
                        paragraph(Role.KICKER, "Situation report"),
                        heading(1, "title", "A sample briefing"),
                        paragraph(Role.SUBTITLE, "What a briefing looks like in this template"),
                        paragraph(Role.LEAD, "The first lines suffice if nothing else is read."),
                        new Block.Contents(text("Contents"), 3, Origin.NONE),
                        heading(2, "known", "What is known"),
                        noted(),
                        bullets("An item of a list", "Another item"),
                        new Block.OrderedList(
                                1, List.of(item("A numbered item"), item("The next number")), Origin.NONE),
                        heading(3, "said", "What was said"),
                        new Block.Quote(
                                List.of(paragraph(Role.BODY, "Words that someone said.")),
                                text("A speaker"),
                                Origin.NONE),
                        new Block.Callout(
                                Block.Kind.IMPORTANT,
                                text("Important"),
                                List.of(paragraph(Role.BODY, "What must not be missed.")),
                                Origin.NONE),
                        table("sample-table", 4, false),
                        heading(2, "annex", "Annex"),
                        table("sample-wide-table", 40, true),
                        heading(2, "after", "After the wide table"),
                        new Block.CodeBlock("text", "a line of code\nanother line", Origin.NONE),
                        paragraph(Role.NOTE, "Small print.")));
    }

    /** A document that holds nothing of its own: what stands in it is the template's. */
    static Document blank() {
        return new Document(metadata("-", "-", "-"), List.of());
    }

    private static Metadata metadata(String title, String publisher, String reference) {
        return new Metadata(
                title,
                title,
                publisher,
                reference,
                Locale.ENGLISH,
                Tlp.AMBER,
                List.of(),
                ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                title,
                reference,
                Optional.empty(),
                Labels.ENGLISH);
    }

    private static Block noted() {
        return new Block.Paragraph(
                Role.BODY,
                List.of(
                        new Inline.Text("Text of a briefing, with a note"),
                        new Inline.Footnote(List.of(paragraph(Role.BODY, "The text of the note."))),
                        new Inline.Text(", a "),
                        new Inline.Strong(text("strong")),
                        new Inline.Text(" and an "),
                        new Inline.Emphasis(text("emphasised")),
                        new Inline.Text(" word, and a reference to "),
                        new Inline.CrossReference("sample-table"),
                        new Inline.Text(".")),
                Origin.NONE);
    }

    private static Block table(String id, int rows, boolean wide) {
        return new Block.Table(
                id,
                text(wide ? "A wide table" : "A table"),
                "Sample rows of three columns",
                TableStyle.DATA,
                List.of(column(Alignment.START), column(Alignment.START), column(Alignment.END)),
                List.of(new Row(List.of(head("What"), head("Where"), head("How many")))),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> new Row(List.of(cell("Servers"), cell("Site " + row), cell("" + row * 12))))
                        .toList(),
                wide,
                Origin.NONE);
    }

    private static Column column(Alignment alignment) {
        return new Column(alignment, Optional.empty());
    }

    private static Cell head(String words) {
        return new Cell(Scope.COLUMN, 1, 1, List.of(paragraph(Role.BODY, words)));
    }

    private static Cell cell(String words) {
        return new Cell(Scope.NONE, 1, 1, List.of(paragraph(Role.BODY, words)));
    }

    private static Block bullets(String... items) {
        return new Block.BulletList(
                List.of(items).stream().map(SampleBriefing::item).toList(), Origin.NONE);
    }

    private static Item item(String words) {
        return new Item(List.of(paragraph(Role.BODY, words)));
    }

    private static Block heading(int level, String id, String words) {
        return new Block.Heading(level, id, text(words), Origin.NONE);
    }

    private static Block paragraph(Role role, String words) {
        return new Block.Paragraph(role, text(words), Origin.NONE);
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }
}
