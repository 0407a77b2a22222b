package eu.dossier.report.docx;

import static eu.dossier.report.docx.EveryNode.cell;
import static eu.dossier.report.docx.EveryNode.heading;
import static eu.dossier.report.docx.EveryNode.item;
import static eu.dossier.report.docx.EveryNode.paragraph;
import static eu.dossier.report.docx.EveryNode.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Alignment;
import eu.dossier.document.Block.Column;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.testkit.Golden;
import eu.dossier.testkit.docx.NormalXml;
import eu.dossier.testkit.docx.WordFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every part of a small briefing, as XML to be read. After a change: -Dgolden.update, read the difference, commit it. */
class GoldenPartsTest {

    private static final Golden GOLDEN = new Golden(Path.of("src/test/resources/golden"));

    private final WordFile file = file();

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml, content-types.xml",
        "_rels/.rels, package.rels.xml",
        "word/document.xml, document.xml",
        "word/_rels/document.xml.rels, document.rels.xml",
        "word/header1.xml, header.xml",
        "word/header2.xml, header-of-turned-pages.xml",
        "word/footer1.xml, footer.xml",
        "word/footer2.xml, footer-of-turned-pages.xml",
        "word/footnotes.xml, footnotes.xml",
        "word/numbering.xml, numbering.xml",
        "word/settings.xml, settings.xml",
        "word/fontTable.xml, fonts.xml",
        "word/theme/theme1.xml, theme.xml",
        "word/styles.xml, styles.xml",
        "docProps/core.xml, core-properties.xml",
        "docProps/app.xml, extended-properties.xml"
    })
    void aPartIsAsItWas(String part, String golden) {
        String xml = NormalXml.of(file.xml(part).getDocumentElement());
        assertThat(xml).isEqualTo(GOLDEN.of(golden, xml));
    }

    @Test
    void everyPartHasItsGolden() {
        assertThat(file.names()).hasSize(16);
    }

    @AfterAll
    static void noGoldenIsLeftOver() {
        assertThat(GOLDEN.unused()).isEmpty();
    }

    private static WordFile file() {
        try {
            return WordFile.of(WordSchemaTest.write(briefing()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document briefing() {
        return new Document(
                EveryNode.metadata(),
                List.of(
                        heading(1, "title", "A small briefing"),
                        new Block.Contents(List.of(text("Contents")), 3, Origin.NONE),
                        heading(2, "known", "What is known"),
                        paragraph(
                                Role.BODY,
                                text("See "),
                                new Inline.CrossReference("servers"),
                                text("."),
                                new Inline.Footnote(List.of(paragraph("A note.")))),
                        new Block.OrderedList(4, List.of(item(paragraph("Fourth"))), Origin.NONE),
                        new Block.Callout(
                                Block.Kind.DECISION, List.of(text("Decide")), List.of(paragraph("Yes.")), Origin.NONE),
                        table()));
    }

    private static Block table() {
        return new Block.Table(
                "servers",
                List.of(text("Servers")),
                "Servers by site",
                TableStyle.DATA,
                List.of(new Column(Alignment.START, Optional.empty()), new Column(Alignment.END, Optional.empty())),
                List.of(new Row(List.of(cell(Scope.COLUMN, "Site"), cell(Scope.COLUMN, "Number")))),
                List.of(new Row(List.of(cell(Scope.ROW, "Brussels"), cell(Scope.NONE, "12")))),
                true,
                Origin.NONE);
    }
}
