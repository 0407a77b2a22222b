package eu.dossier.report.pdf;

import static eu.dossier.report.pdf.Samples.cell;
import static eu.dossier.report.pdf.Samples.document;
import static eu.dossier.report.pdf.Samples.paragraph;
import static eu.dossier.report.pdf.Samples.row;
import static eu.dossier.report.pdf.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Item;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.theme.Theme;
import eu.dossier.testkit.document.ReadingText;
import eu.dossier.testkit.pdf.TagTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that nobody writes on purpose. Nothing may hang, fall over or lose a word. */
class PathologicalTest {

    @Test
    void aWordOfTenThousandLetters() throws IOException {
        assertComplete(document(
                paragraph("a".repeat(10_000)),
                new Block.Paragraph(Role.BODY, List.of(new Inline.Code("0123456789abcdef".repeat(600))), Origin.NONE),
                new Block.Heading(1, "title", text("W".repeat(500)), Origin.NONE)));
    }

    @Test
    void aTableOfSixtyColumns() throws IOException {
        assertComplete(table(60));
    }

    @Test
    void columnsThatDoNotFitAreToldOf() throws IOException {
        assertThat(warnings(table(60))).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("D5005");
            assertThat(warning.message()).startsWith("The 60 columns of this table do not fit");
        });
        assertThat(warnings(table(8))).isEmpty();
    }

    private static Document table(int columns) {
        return document(
                Samples.table("wide", List.of(cells(Scope.COLUMN, columns)), List.of(cells(Scope.NONE, columns))));
    }

    private static List<Diagnostic> warnings(Document document) throws IOException {
        return new PdfWriter(PdfOptions.DEFAULT).write(document, Theme.DEFAULT, OutputStream.nullOutputStream());
    }

    private static Row cells(Scope scope, int count) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(cell(scope, 1, 1, "column" + i));
        }
        return new Row(cells);
    }

    @Test
    void listsThirtyDeep() throws IOException {
        Block list = paragraph("the bottom");
        for (int depth = 0; depth < 30; depth++) {
            list = new Block.BulletList(List.of(new Item(List.of(paragraph("level"), list))), Origin.NONE);
        }
        assertComplete(document(list));
    }

    @Test
    void tablesTenDeep() throws IOException {
        Block inner = paragraph("the bottom");
        for (int depth = 0; depth < 10; depth++) {
            Row body = new Row(List.of(new Cell(Scope.NONE, 1, 1, List.of(inner))));
            inner = Samples.table("", List.of(row(cell(Scope.COLUMN, 1, 1, "head"))), List.of(body));
        }
        assertComplete(document(inner));
    }

    @Test
    void aRowTallerThanThePage() throws IOException {
        Row tall = row(cell(Scope.ROW, 1, 1, "name"), cell(Scope.NONE, 1, 1, "words and more words ".repeat(2_000)));
        assertComplete(document(Samples.table(
                "tall", List.of(cells(Scope.COLUMN, 2)), List.of(cells(Scope.NONE, 2), tall, cells(Scope.NONE, 2)))));
    }

    @Test
    void aCellThatSpansRowsOverManyPages() throws IOException {
        List<Row> rows = new ArrayList<>();
        rows.add(row(cell(Scope.ROW, 1, 200, "one name for all"), cell(Scope.NONE, 1, 1, "first")));
        for (int i = 1; i < 200; i++) {
            rows.add(row(cell(Scope.NONE, 1, 1, "row " + i)));
        }
        assertComplete(document(Samples.table("spans", List.of(cells(Scope.COLUMN, 2)), rows)));
    }

    @Test
    void aNoteLongerThanAPage() throws IOException {
        Inline note = new Inline.Footnote(List.of(paragraph("a long story ".repeat(1_500))));
        assertComplete(document(
                new Block.Paragraph(Role.BODY, List.of(new Inline.Text("Told below."), note), Origin.NONE),
                paragraph("The text goes on. ".repeat(200))));
    }

    @Test
    void aHundredNotesInOneParagraph() throws IOException {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            content.add(new Inline.Text("word "));
            content.add(new Inline.Footnote(List.of(paragraph("note number " + i + " says a little"))));
        }
        assertComplete(document(new Block.Paragraph(Role.BODY, content, Origin.NONE)));
    }

    @Test
    void nothingAtAll() throws IOException {
        Cell nothing = new Cell(Scope.NONE, 1, 1, List.of());
        assertComplete(document());
        assertComplete(document(
                new Block.Heading(1, "title", List.of(), Origin.NONE),
                new Block.Paragraph(Role.BODY, List.of(), Origin.NONE),
                new Block.BulletList(List.of(), Origin.NONE),
                new Block.OrderedList(1, List.of(new Item(List.of())), Origin.NONE),
                new Block.DescriptionList(List.of(), Origin.NONE),
                new Block.CodeBlock("", "", Origin.NONE),
                new Block.Quote(List.of(), List.of(), Origin.NONE),
                new Block.Callout(Block.Kind.NOTE, List.of(), List.of(), Origin.NONE),
                new Block.Changed("", List.of(), Origin.NONE),
                new Block.Contents(List.of(), 3, Origin.NONE),
                new Block.PageBreak(Origin.NONE),
                new Block.PageBreak(Origin.NONE),
                Samples.table("", List.of(new Row(List.of(nothing))), List.of()),
                Samples.table("", List.of(new Row(List.of(nothing))), List.of(new Row(List.of(nothing))))));
    }

    /** Its line of the contents is complete at once, pages before the heading that it would lead to. */
    @ParameterizedTest
    @EnumSource
    void contentsBeforeAHeadingThatSaysNothing(PdfOptions.Standard standard) throws IOException {
        Document document = document(
                new Block.Contents(List.of(new Inline.Text("Contents")), 3, Origin.NONE),
                paragraph("a page and more of words ".repeat(400)),
                new Block.Heading(2, "silent", List.of(new Inline.LineBreak()), Origin.NONE),
                new Block.Heading(2, "spoken", List.of(new Inline.Text("Spoken")), Origin.NONE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(new PdfOptions(List.of(), standard)).write(document, Theme.DEFAULT, out);
        assertThat(TagTree.text(out.toByteArray())).contains("Contents", "Spoken");
    }

    private static void assertComplete(Document document) throws IOException {
        byte[] pdf = PdfWriterTest.pdf(document);
        assertThat(ReadingText.bare(TagTree.text(pdf, "TOC", "Figure"))).isEqualTo(ReadingText.of(document));
    }
}
