package eu.dossier.report.docx;

import static eu.dossier.report.docx.EveryNode.heading;
import static eu.dossier.report.docx.EveryNode.paragraph;
import static eu.dossier.report.docx.EveryNode.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import eu.dossier.document.figure.Graphic.Lane;
import eu.dossier.document.figure.Graphic.Precision;
import eu.dossier.document.figure.Graphic.Span;
import eu.dossier.document.figure.Graphic.Tick;
import eu.dossier.document.figure.Graphic.Timeline;
import eu.dossier.document.theme.Theme;
import eu.dossier.testkit.Golden;
import eu.dossier.testkit.docx.NormalXml;
import eu.dossier.testkit.docx.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A chart, a drawing and a briefing in a template, as XML to be read. After a change: -Dgolden.update, read the difference,
 * commit it.
 */
class GoldenFiguresTest {

    private static final Golden GOLDEN = new Golden(Path.of("src/test/resources/golden-figures"));

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, drawing.xml",
        "word/charts/chart1.xml, chart.xml",
        "word/charts/_rels/chart1.xml.rels, chart.rels.xml"
    })
    void aFigureIsAsItWas(String part, String golden) throws IOException {
        compare(WordFile.of(WordSchemaTest.write(figures())), part, golden);
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml, template-content-types.xml",
        "word/document.xml, template-document.xml",
        "word/_rels/document.xml.rels, template-document.rels.xml",
        "word/header1.xml, template-header.xml",
        "word/settings.xml, template-settings.xml",
        "word/numbering.xml, template-numbering.xml"
    })
    void aBriefingInATemplateIsAsItWas(String part, String golden) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriterProvider()
                .create(DocxOptions.DEFAULT.withTemplate(Templates.read("letter", Map.of())))
                .write(letter(), Theme.DEFAULT, out);
        compare(WordFile.of(out.toByteArray()), part, golden);
    }

    @AfterAll
    static void noGoldenIsLeftOver() {
        assertThat(GOLDEN.unused()).isEmpty();
    }

    private static void compare(WordFile file, String part, String golden) {
        String xml = NormalXml.of(file.xml(part).getDocumentElement());
        assertThat(xml).isEqualTo(GOLDEN.of(golden, xml));
    }

    private static Document letter() {
        return new Document(
                EveryNode.metadata(),
                List.of(
                        heading(1, "title", "A small briefing"),
                        paragraph(
                                Role.BODY,
                                text("One sentence"),
                                new Inline.Footnote(List.of(paragraph("A note."))),
                                text("."))));
    }

    private static Document figures() {
        Timeline timeline = new Timeline(
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31),
                List.of(new Tick(LocalDate.of(2021, 1, 1), "2021")),
                List.of(new Lane(
                        "Intrusion",
                        List.of(new Span(
                                LocalDate.of(2021, 3, 1), LocalDate.of(2021, 5, 1), "March", Precision.APPROXIMATE)))));
        BarChart bars = new BarChart("hosts", List.of(new Bar("Mail servers", BigDecimal.valueOf(12), "12", false)));
        return new Document(
                EveryNode.metadata(),
                List.of(
                        heading(1, "title", "Figures"),
                        new Block.Figure("f1", timeline, "One lane", List.of(text("Course")), Origin.NONE),
                        new Block.Figure("f2", bars, "One bar", List.of(text("Hosts")), Origin.NONE)));
    }
}
