package eu.dossier.report.docx.template;

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
import java.net.URI;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A small document with all that is added to parts of a template: headings, lists, a note, a link and a wide table. */
final class Trial {

    private static final URI SOMEWHERE = URI.create("https://example.org/");

    private Trial() {}

    static Document document() {
        Metadata metadata = new Metadata(
                "Trial",
                "",
                "",
                "",
                Locale.ENGLISH,
                Tlp.CLEAR,
                List.of(),
                ZonedDateTime.of(2021, 5, 26, 10, 0, 0, 0, ZoneOffset.UTC),
                "",
                "",
                Optional.empty(),
                Labels.ENGLISH);
        return new Document(
                metadata,
                List.of(
                        new Block.Heading(1, "trial", words("Trial"), Origin.NONE),
                        noted(),
                        new Block.BulletList(List.of(new Item(List.of(noted()))), Origin.NONE),
                        new Block.OrderedList(1, List.of(new Item(List.of(noted()))), Origin.NONE),
                        table()));
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Block noted() {
        Inline link = new Inline.Link(SOMEWHERE, words("a page"));
        Inline note = new Inline.Footnote(List.of(new Block.Paragraph(Role.BODY, List.of(link), Origin.NONE)));
        return new Block.Paragraph(Role.BODY, List.of(new Inline.Text("Text, "), link, note), Origin.NONE);
    }

    private static Block table() {
        Column column = new Column(Alignment.START, Optional.empty());
        return new Block.Table(
                "t",
                words("Table"),
                "A table",
                TableStyle.DATA,
                List.of(column),
                List.of(new Row(List.of(cell(Scope.COLUMN)))),
                List.of(new Row(List.of(cell(Scope.NONE)))),
                true,
                Origin.NONE);
    }

    private static Cell cell(Scope scope) {
        return new Cell(scope, 1, 1, List.of(noted()));
    }
}
