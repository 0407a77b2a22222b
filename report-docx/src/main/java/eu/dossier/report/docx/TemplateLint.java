package eu.dossier.report.docx;

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
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.diagnostic.Warned;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.docx.template.WordTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says what is wrong with an organisation's Word template, before anyone relies on it. */
public final class TemplateLint {

    private TemplateLint() {}

    /** What was found, and a page of sample text in the template when it can be used. */
    public record Report(List<Diagnostic> diagnostics, Optional<WordTemplate> template) {
        public Report {
            diagnostics = List.copyOf(diagnostics);
        }

        /** Whether briefings can be put into it. */
        public boolean isUsable() {
            return template.isPresent();
        }
    }

    /**
     * Reads and judges a template, and puts a sample into it.
     *
     * @param file the bytes of the template
     * @param name what the user calls it
     * @param styles from the name of a style of ours to the template's name for it, where they differ
     * @param sample where the trial goes, as a Word file to be looked at; nothing is written when the template is refused
     */
    public static Report check(byte[] file, String name, Map<String, String> styles, OutputStream sample)
            throws IOException {
        Warned<Optional<WordTemplate>> read = WordTemplate.read(file, name, styles);
        if (read.value().isPresent()) {
            new DocxWriter(DocxOptions.DEFAULT.withTemplate(read.value().get())).write(sample(), Theme.DEFAULT, sample);
        }
        return new Report(read.diagnostics(), read.value());
    }

    private static Document sample() {
        Metadata metadata = new Metadata(
                "A sample briefing",
                "What a briefing looks like in this template",
                "Publisher",
                "SAMPLE-1",
                Locale.ENGLISH,
                Tlp.AMBER,
                List.of("Sample"),
                ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                "A sample briefing",
                "SAMPLE-1",
                Optional.empty(),
                Labels.ENGLISH);
        return new Document(
                metadata,
                List.of(
                        heading(1, "A sample briefing"),
                        paragraph(Role.LEAD, "The first lines suffice if nothing else is read."),
                        heading(2, "What is known"),
                        paragraph(Role.BODY, "Text of a briefing, with a list and a table below."),
                        new Block.BulletList(
                                List.of(new Item(List.of(paragraph(Role.BODY, "An item of a list")))), Origin.NONE),
                        new Block.OrderedList(
                                1, List.of(new Item(List.of(paragraph(Role.BODY, "A numbered item")))), Origin.NONE),
                        new Block.Callout(
                                Block.Kind.IMPORTANT,
                                text("Important"),
                                List.of(paragraph(Role.BODY, "A box.")),
                                Origin.NONE),
                        table()));
    }

    private static Block table() {
        return new Block.Table(
                "sample-table",
                text("A sample table"),
                "Two columns of sample text",
                TableStyle.DATA,
                List.of(new Column(Alignment.START, Optional.empty()), new Column(Alignment.END, Optional.empty())),
                List.of(new Row(List.of(cell(Scope.COLUMN, "What"), cell(Scope.COLUMN, "How many")))),
                List.of(new Row(List.of(cell(Scope.NONE, "Servers"), cell(Scope.NONE, "12")))),
                false,
                Origin.NONE);
    }

    private static Cell cell(Scope scope, String words) {
        return new Cell(scope, 1, 1, List.of(paragraph(Role.BODY, words)));
    }

    private static Block heading(int level, String words) {
        return new Block.Heading(level, "sample-" + level, text(words), Origin.NONE);
    }

    private static Block paragraph(Role role, String words) {
        return new Block.Paragraph(role, text(words), Origin.NONE);
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }
}
