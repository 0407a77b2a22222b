package eu.dossier.report.pdf;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Alignment;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Column;
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
import eu.dossier.document.marking.Tlp;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small documents for tests. */
public final class Samples {

    private Samples() {}

    public static Document document(Block... blocks) {
        return document(Locale.ENGLISH, List.of(blocks));
    }

    public static Document document(Locale language, List<Block> blocks) {
        Metadata metadata = new Metadata(
                "Intrusion",
                "",
                "",
                "",
                language,
                Tlp.AMBER,
                List.of(),
                ZonedDateTime.parse("2021-05-26T10:00:00+02:00"),
                "Minister’s brief",
                "FPS Interior",
                Optional.empty(),
                Labels.ENGLISH);
        return new Document(metadata, blocks);
    }

    public static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    public static Paragraph paragraph(String text) {
        return new Paragraph(Role.BODY, text(text), Origin.NONE);
    }

    public static Cell cell(Scope scope, int columnSpan, int rowSpan, String text) {
        return new Cell(scope, columnSpan, rowSpan, List.of(paragraph(text)));
    }

    public static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    public static Table table(String caption, List<Row> head, List<Row> body) {
        int columns = head.get(0).cells().stream().mapToInt(Cell::columnSpan).sum();
        return new Table(
                "table",
                caption.isEmpty() ? List.of() : text(caption),
                "what it tells",
                TableStyle.DATA,
                Collections.nCopies(columns, new Column(Alignment.START, Optional.empty())),
                head,
                body,
                false,
                Origin.NONE);
    }
}
