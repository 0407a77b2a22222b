package eu.dossier.report.docx;

import static eu.dossier.report.docx.EveryNode.paragraph;
import static eu.dossier.report.docx.EveryNode.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.diagnostic.Diagnostic;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.writer.Layout;
import eu.dossier.document.writer.WriterProvider;
import eu.dossier.testkit.ReferenceBriefing;
import eu.dossier.testkit.docx.DocxDump;
import eu.dossier.testkit.docx.OfficeRules;
import eu.dossier.testkit.docx.OoxmlSchemas;
import eu.dossier.testkit.docx.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    @Test
    void isFoundByServiceLoader() {
        assertThat(ServiceLoader.load(WriterProvider.class))
                .extracting(provider -> provider.format().id())
                .contains("docx");
    }

    @Test
    void meetsTheRulesOfTheOfficeAccessibilityChecker() throws IOException {
        assertThat(OfficeRules.faults(file(EveryNode.document()))).isEmpty();
        assertThat(OfficeRules.faults(file(ReferenceBriefing.document()))).isEmpty();
    }

    @Test
    void writesTheSameBytesUnderAnyZoneAndLocale() throws IOException {
        byte[] expected = WordSchemaTest.write(EveryNode.document());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(WordSchemaTest.write(EveryNode.document())).isEqualTo(expected);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(WordSchemaTest.write(EveryNode.document())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneWriterServesDocumentAfterDocument() throws IOException {
        var writer = new DocxWriterProvider().create(DocxOptions.DEFAULT);
        byte[] expected = WordSchemaTest.write(EveryNode.document());
        for (int i = 0; i < 3; i++) {
            writer.write(ReferenceBriefing.document(), Theme.DEFAULT, OutputStream.nullOutputStream());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(EveryNode.document(), Theme.DEFAULT, out);
            assertThat(out.toByteArray()).isEqualTo(expected);
        }
    }

    @Test
    void contentsAreFilledInAndWordIsNotAskedToUpdateThem() throws IOException {
        Layout laid =
                LaidElsewhere.of(EveryNode.document(), Map.of("what-happened", 4, "who-says", 17, "tables", 23), 29);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriterProvider().create(DocxOptions.DEFAULT).write(laid, out);
        WordFile file = WordFile.of(out.toByteArray());
        String body = DocxDump.body(file);
        assertThat(body)
                .contains("TOC2: <field TOC \\o \"2-3\" \\h \\z \\u=<link>What happened<tab><field PAGEREF _Toc")
                .contains("\\h=4></link>")
                .contains("Who says so<tab>")
                .contains("\\h=17></link>");
        assertThat(new String(file.part("word/settings.xml"), StandardCharsets.UTF_8))
                .doesNotContain("updateFields");
        assertThat(DocxDump.part(file, "word/footer1.xml"))
                .contains("{Strong: PAGE}", "{Strong: NUMPAGES}", "{Strong: 29}");
    }

    @Test
    void orderedListsStartWhereTheyShould() throws IOException {
        String numbering = new String(file(EveryNode.document()).part("word/numbering.xml"), StandardCharsets.UTF_8);
        assertThat(numbering).contains("<w:startOverride w:val=\"3\"/>");
        assertThat(numbering.split("<w:startOverride w:val=\"1\"/>", -1)).hasSize(3);
    }

    @Test
    void wideTablesStandOnLandscapePagesWithTheHeadingAboveThem() throws IOException {
        String body = DocxDump.body(file(EveryNode.document()));
        int portrait = body.indexOf("section 11906x16838");
        int heading = body.indexOf("Annex: all indicators", body.indexOf("Heading2") + 1);
        assertThat(body.indexOf("Heading2: <mark>Annex: all indicators")).isGreaterThan(portrait);
        assertThat(heading).isPositive();
        assertThat(body).contains("section 16838x11906");
        assertThat(body.strip()).endsWith("section 11906x16838");
    }

    @Test
    void whatLeadsToATableStaysWithIt() throws IOException {
        Block table = EveryNode.table(Block.TableStyle.DATA, "indicators", "Indicators", false, 2);
        assertThat(DocxDump.body(file(document(paragraph(Role.NOTE, text("All are historic.")), table))))
                .contains("SmallPrintKeep: All are historic.");
        assertThat(DocxDump.body(file(document(
                        paragraph(Role.BODY, text("Seen in March.")),
                        paragraph(Role.BODY, text("More follows.")),
                        table))))
                .contains("BodyText: Seen in March.")
                .contains("BodyText: More follows.");
    }

    @Test
    void noRowStandsOnAPageAloneNorWithoutItsLegend() throws IOException {
        Block table = EveryNode.table(6);
        assertThat(keptRows(table)).containsExactly(true, false, false, false, true, false);
        assertThat(keptRows(table, paragraph(Role.NOTE, text("All are historic."))))
                .containsExactly(true, false, false, false, true, true);
    }

    /** Of each row of the body, whether its cells keep it on the page of the next. */
    private static List<Boolean> keptRows(Block... blocks) throws IOException {
        String body = new String(file(document(blocks)).part("word/document.xml"), StandardCharsets.UTF_8);
        String[] rows = body.split("<w:tr>", -1);
        return Arrays.stream(rows)
                .filter(row -> row.contains("\"TableText"))
                .map(row -> row.contains("\"TableTextKeep"))
                .toList();
    }

    @Test
    void whatPointsNowhereIsReported() throws IOException {
        Document document = document(
                paragraph(Role.BODY, new Inline.CrossReference("nothing")),
                paragraph(Role.BODY, new Inline.Jump("gone", List.of(text("there")))));
        List<Diagnostic> found = new DocxWriterProvider()
                .create(DocxOptions.DEFAULT)
                .write(document, Theme.DEFAULT, OutputStream.nullOutputStream());
        assertThat(found).extracting(Diagnostic::code).containsExactly("D0861", "D0861");
        assertThat(found.get(1).message()).contains("\"gone\"");
    }

    @Test
    void theTitleOfTheContentsMayPointAtATable() throws IOException {
        Document document = document(
                new Block.Contents(List.of(new Inline.CrossReference("indicators")), 2, Origin.NONE),
                EveryNode.table(Block.TableStyle.DATA, "indicators", "Indicators", false, 2));
        assertThat(OfficeRules.faults(file(document))).isEmpty();
    }

    @Test
    void nothingButTheMarkingStandsInTheHeaderAndFooterBeforeAnyText() throws IOException {
        WordFile file = file(EveryNode.document());
        assertThat(DocxDump.part(file, "word/header1.xml")).isEqualTo("""
            Header: Intrusion at the Interior Ministry<tab>{DraftMark: \u00A0DRAFT\u00A0}\u00A0 {TLPAMBERSTRICT: \u00A0TLP:AMBER+STRICT\u00A0}
            Header: <tab>PAP:GREEN · Need to know
            """);
    }

    @Test
    void aLogoStandsOnTheFirstPageOnly() throws IOException {
        byte[] png = java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        Theme theme = new Theme(
                Theme.DEFAULT.page(),
                Theme.DEFAULT.type(),
                Theme.DEFAULT.colours(),
                Optional.of(new ImageData("image/png", 1, 1, png)),
                "Centre");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriterProvider().create(DocxOptions.DEFAULT).write(EveryNode.document(), theme, out);
        WordFile file = WordFile.of(out.toByteArray());
        assertThat(OoxmlSchemas.faults(file)).isEmpty();
        assertThat(OfficeRules.faults(file)).isEmpty();
        assertThat(DocxDump.part(file, "word/header3.xml")).startsWith("Header: <drawing \"Centre\">");
        assertThat(file.part("word/media/image1.png")).isEqualTo(png);
    }

    @Test
    void textFromRightToLeftIsMarkedSo() throws IOException {
        Document document = document(
                paragraph("שלום world"),
                paragraph("hello שלום there"),
                paragraph(Role.BODY, new Inline.LanguageSpan(Locale.forLanguageTag("he"), List.of(text("שלום")))));
        assertThat(DocxDump.body(file(document)))
                .contains("BodyText bidi: {rtl: שלום }world")
                .contains("BodyText: hello {rtl: שלום} there")
                .contains("{rtl he-IL: שלום}");
    }

    @Test
    void whateverALabelHoldsThePackageStaysWellFormed() throws IOException {
        Document document = document(paragraph("<&>\"' ]]> &amp; \u2028 𝄞 \uFFFD"));
        WordFile file = file(document);
        assertThat(OoxmlSchemas.faults(file)).isEmpty();
        assertThat(DocxDump.body(file)).contains("<&>\"' ]]> &amp; \u2028 𝄞 \uFFFD");
    }

    @Test
    void aLongTableIsWrittenWhole() throws IOException {
        WordFile file = file(ReferenceBriefing.document(5_000));
        assertThat(WordFile.all(file.xml("word/document.xml"), "tr").size()).isGreaterThan(5_000);
    }

    @Test
    void aLongTableInANoteIsWrittenWholeToo() throws IOException {
        Block table = EveryNode.table(2_000);
        Document document = document(
                paragraph(Role.BODY, text("Told below."), new Inline.Footnote(List.of(table, paragraph("The end.")))));
        WordFile file = file(document);
        assertThat(WordFile.all(file.xml("word/footnotes.xml"), "tr")).hasSize(2_001);
        assertThat(OoxmlSchemas.faults(file)).isEmpty();
    }

    /** What stands below a merged cell says nothing without it, so a page does not part them; more rows than a few it may. */
    @Test
    void rowsOfAMergedCellStayOnOnePage() throws IOException {
        assertThat(keptRows(3, 4)).containsExactly(true, true, false, false, false, true, false);
        assertThat(keptRows(60, 1).subList(1, 59)).doesNotContain(true);
    }

    @Test
    void noRowStandsAloneAndASmallTableIsNotParted() throws IOException {
        assertThat(keptRows(1, 5)).containsExactly(true, false, false, false, true, false);
        assertThat(keptRows(1, 3)).containsExactly(true, true, true, false);
    }

    private static List<Boolean> keptRows(int merged, int more) throws IOException {
        List<Block.Row> body = new ArrayList<>();
        for (int i = 0; i < merged + more; i++) {
            Block.Cell word = EveryNode.cell(Block.Scope.NONE, "fact " + i);
            Block.Cell first = new Block.Cell(Block.Scope.ROW, 1, i == 0 ? merged : 1, List.of(paragraph("sure")));
            body.add(new Block.Row(i == 0 || i >= merged ? List.of(first, word) : List.of(word)));
        }
        Block.Column column = new Block.Column(Block.Alignment.START, Optional.empty());
        Block.Row head = new Block.Row(
                List.of(EveryNode.cell(Block.Scope.COLUMN, "How sure"), EveryNode.cell(Block.Scope.COLUMN, "What")));
        WordFile file = file(document(new Block.Table(
                "kept",
                List.of(),
                "Facts and how sure they are",
                Block.TableStyle.SUMMARY,
                List.of(column, column),
                List.of(head),
                body,
                false,
                Origin.NONE)));
        return WordFile.all(file.xml("word/document.xml"), "tr").stream()
                .skip(1)
                .map(row -> WordFile.all(row, "pStyle").stream()
                        .allMatch(style -> style.getAttribute("w:val").endsWith("Keep")))
                .toList();
    }

    /** A document that holds everything breaks what a briefing must keep; the rules see it. */
    @Test
    void theRulesOfAccessibilityFindSpansThatAreNoHeaders() throws IOException {
        WordFile file = WordFile.of(WordSchemaTest.write(EveryNode.document()));
        assertThat(OfficeRules.warnings(file)).contains("a cell spans columns");
    }

    @Test
    void listsDeeperThanWordCountsKeepTheirPlaces() throws IOException {
        Block deepest = paragraph("at the bottom");
        for (int i = 0; i < 40; i++) {
            deepest = new Block.BulletList(List.of(EveryNode.item(deepest)), Origin.NONE);
        }
        WordFile file = file(document(deepest));
        assertThat(OoxmlSchemas.faults(file)).isEmpty();
        assertThat(DocxDump.body(file)).contains("at the bottom");
    }

    private static Document document(Block... blocks) {
        List<Block> content = new ArrayList<>(List.of(EveryNode.heading(1, "title", "A title")));
        content.addAll(List.of(blocks));
        return new Document(EveryNode.metadata(), content);
    }

    private static WordFile file(Document document) throws IOException {
        return WordFile.of(WordSchemaTest.write(document));
    }
}
