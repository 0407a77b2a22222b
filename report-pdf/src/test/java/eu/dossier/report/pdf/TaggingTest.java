package eu.dossier.report.pdf;

import static eu.dossier.report.pdf.Samples.document;
import static eu.dossier.report.pdf.Samples.paragraph;
import static eu.dossier.report.pdf.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Heading;
import eu.dossier.document.Block.Item;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.marking.Tlp;
import eu.dossier.testkit.pdf.TagTree;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TaggingTest {

    @Test
    void headingsMarkingsAndParagraphs() throws IOException {
        assertTags(
                """
                Document
                  H1 "Intrusion"
                  Div
                    P Alt="Marking: TLP:AMBER" "TLP:AMBER"
                    P "EU only"
                  P "Nothing was lost."
                """,
                new Heading(1, "title", text("Intrusion"), Origin.NONE),
                new Block.MarkingBox(Tlp.AMBER, List.of("EU only"), Origin.NONE),
                paragraph("Nothing was lost."));
    }

    @Test
    void listsHaveLabelsAndBodies() throws IOException {
        assertTags(
                """
                Document
                  L ListNumbering=Decimal
                    LI
                      Lbl "9."
                      LBody "one"
                    LI
                      Lbl "10."
                      LBody
                        P "two"
                        L ListNumbering=Disc
                          LI
                            Lbl "•"
                            LBody "inner"
                """,
                new Block.OrderedList(
                        9,
                        List.of(
                                new Item(List.of(paragraph("one"))),
                                new Item(List.of(
                                        paragraph("two"),
                                        new Block.BulletList(
                                                List.of(new Item(List.of(paragraph("inner")))), Origin.NONE)))),
                        Origin.NONE));
    }

    @Test
    void tablesHaveScopesAndSpans() throws IOException {
        assertTags(
                """
                Document
                  Table Summary="what it tells"
                    Caption "Table\u00A01. Hosts"
                    THead
                      TR
                        TH ID="th.1.1" Scope=Column ColSpan=2 "Both"
                    TBody
                      TR
                        TH ID="th.1.2" Headers=["th.1.1"] Scope=Row RowSpan=2 "a"
                        TD Headers=["th.1.1","th.1.2"] "1"
                      TR
                        TD Headers=["th.1.1","th.1.2"]
                """,
                Samples.table(
                        "Hosts",
                        List.of(Samples.row(Samples.cell(Scope.COLUMN, 2, 1, "Both"))),
                        List.of(
                                Samples.row(Samples.cell(Scope.ROW, 1, 2, "a"), Samples.cell(Scope.NONE, 1, 1, "1")),
                                Samples.row(new Block.Cell(Scope.NONE, 1, 1, List.of())))));
    }

    @Test
    void linesSaySoInTheirOwnLanguageAndAbbreviationsAreSpeltOut() throws IOException {
        assertTags(
                """
                Document
                  P "Said the " ": "
                    Span E="Centre for Cybersecurity Belgium" "CCB"
                    Span Lang="fr" "« rien à signaler »"
                """,
                new Block.Paragraph(
                        Block.Role.BODY,
                        List.of(
                                new Inline.Text("Said the "),
                                new Inline.Abbreviation("CCB", "Centre for Cybersecurity Belgium"),
                                new Inline.Text(": "),
                                new Inline.LanguageSpan(Locale.FRENCH, text("« rien à signaler »"))),
                        Origin.NONE));
    }

    @Test
    void linksAndNotesStandWhereTheyAreCalledFor() throws IOException {
        assertTags(
                """
                Document
                  P "See " ", as told."
                    Link "the site"
                    Reference
                      Link "1"
                    Note ID="note.1"
                      Lbl "1"
                      P "To RTBF."
                """,
                new Block.Paragraph(
                        Block.Role.BODY,
                        List.of(
                                new Inline.Text("See "),
                                new Inline.Link(URI.create("https://example.org/"), text("the site")),
                                new Inline.Footnote(List.of(paragraph("To RTBF."))),
                                new Inline.Text(", as told.")),
                        Origin.NONE));
    }

    private static void assertTags(String expected, Block... blocks) throws IOException {
        assertThat(TagTree.dump(PdfWriterTest.pdf(document(blocks)))).isEqualTo(expected);
    }
}
