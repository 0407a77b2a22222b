package eu.dossier.report.html;

import static eu.dossier.report.html.Sample.body;
import static eu.dossier.report.html.Sample.heading;
import static eu.dossier.report.html.Sample.paragraph;
import static eu.dossier.report.html.Sample.role;
import static eu.dossier.report.html.Sample.row;
import static eu.dossier.report.html.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Alignment;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Column;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.marking.Tlp;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each node of the tree becomes. */
class BlockMarkupTest {

    @Test
    void headingsKeepLevelAndId() {
        assertThat(body(heading(1, "title", "A < B"), heading(2, "", "Next")))
                .isEqualTo("<h1 id=\"title\">A &lt; B</h1>\n<h2>Next</h2>\n");
    }

    @Test
    void theRoleOfAParagraphIsItsClass() {
        assertThat(body(paragraph("Plain."), role(Block.Role.RELEASE_LINE, "For immediate release")))
                .isEqualTo("<p>Plain.</p>\n<p class=\"release-line\">For immediate release</p>\n");
    }

    @Test
    void inlinesBecomeTheElementsOfTheirMeaning() {
        assertThat(body(paragraph(
                        new Inline.Emphasis(List.of(text("said"))),
                        new Inline.Strong(List.of(text("now"))),
                        new Inline.Code("198.51.100[.]1"),
                        new Inline.Name("Olivier"),
                        new Inline.Abbreviation("CCB", "Centre for \"Cyber\""),
                        new Inline.LineBreak(),
                        new Inline.Redaction("[withheld]"))))
                .isEqualTo("<p><em>said</em><strong>now</strong><code class=\"short\""
                        + " translate=\"no\">198.51.100[.]1</code><span translate=\"no\">Olivier</span><abbr"
                        + " title=\"Centre for &quot;Cyber&quot;\">CCB</abbr><br/><span"
                        + " class=\"redaction\">[withheld]</span></p>\n");
    }

    @Test
    void theNumberOfATechniqueIsNotBrokenAndAHashMayBe() {
        assertThat(body(paragraph(new Inline.Code("T1195.002"))))
                .isEqualTo("<p><code class=\"short\" translate=\"no\">T1195.002</code></p>\n");
        assertThat(body(paragraph(new Inline.Code("5f2c8a1e9b7d4036")))).contains("<code translate=");
    }

    @Test
    void anotherLanguageSaysSoAndItsDirection() {
        assertThat(body(paragraph(new Inline.LanguageSpan(Locale.of("ar"), List.of(text("نعم"))))))
                .isEqualTo("<p><span lang=\"ar\" dir=\"rtl\">نعم</span></p>\n");
    }

    @Test
    void linksAreEscapedAndJumpsStayInside() {
        assertThat(body(paragraph(
                        new Inline.Link(URI.create("https://example.org/?a=1&b=é"), List.of(text("there"))),
                        new Inline.Jump("title", List.of(text("here"))))))
                .isEqualTo("<p><a href=\"https://example.org/?a=1&amp;b=%C3%A9\">there</a>"
                        + "<a href=\"#title\">here</a></p>\n");
    }

    @Test
    void aFootnoteStandsAtTheEndAndLinksBothWays() {
        String body = body(paragraph(text("Seen."), new Inline.Footnote(List.of(paragraph("By whom.")))));
        assertThat(body).isEqualTo("""
            <p>Seen.<sup><a class="mark" role="doc-noteref" id="_ref1" href="#_note1">1</a></sup></p>
            <section class="notes" role="doc-endnotes" aria-labelledby="_notes">
            <h2 id="_notes">Notes</h2>
            <ol>
            <li id="_note1"><p>By whom.</p>
            <a class="back" role="doc-backlink" href="#_ref1">\u21A9<span class="unseen"> 1</span></a></li>
            </ol>
            </section>
            """);
    }

    @Test
    void aNoteMayHaveANote() {
        Inline inner = new Inline.Footnote(List.of(paragraph("Inner.")));
        Inline outer = new Inline.Footnote(List.of(paragraph(text("Outer."), inner)));
        assertThat(body(paragraph(outer))).contains("id=\"_note2\"><p>Inner.</p>");
    }

    @Test
    void listsNestAndStartWhereTheyShould() {
        Block inner = new Block.OrderedList(3, List.of(new Block.Item(List.of(paragraph("mail")))), Origin.NONE);
        assertThat(body(new Block.BulletList(
                        List.of(
                                new Block.Item(List.of(paragraph("one"))),
                                new Block.Item(List.of(paragraph("two"), inner))),
                        Origin.NONE)))
                .isEqualTo("""
                    <ul>
                    <li>one</li>
                    <li><p>two</p>
                    <ol start="3">
                    <li>mail</li>
                    </ol>
                    </li>
                    </ul>
                    """);
    }

    @Test
    void tablesHaveScopesACaptionAndADescription() {
        assertThat(body(Sample.table(
                        "t", "Who", Block.TableStyle.SUMMARY, List.of(row(Scope.ROW, "Known", "much", "all")))))
                .isEqualTo("""
                    <div tabindex="0" role="group" class="scroll" aria-labelledby="_table1">
                    <table id="t" class="summary">
                    <caption id="_table1"><span class="number">Table\u00A01.</span> Who\
                    <span class="unseen"> What is known, how surely, and who says so</span></caption>
                    <thead>
                    <tr><th scope="col">Certainty</th><th scope="col">What</th><th scope="col">Who says so</th></tr>
                    </thead>
                    <tbody>
                    <tr><th scope="row">Known</th><td>much</td><td>all</td></tr>
                    </tbody>
                    </table>
                    </div>
                    """);
    }

    @Test
    void aTableWithoutCaptionIsNamedByItsDescription() {
        assertThat(body(Sample.table("", "", Block.TableStyle.FACTS, List.of(row(Scope.ROW, "Known", "much", "all")))))
                .contains("aria-labelledby=\"_table1\">\n<p class=\"unseen\" id=\"_table1\">What is known, how surely")
                .doesNotContain("<caption");
    }

    @Test
    void spansAlignmentsAndWidthsFollowTheGrid() {
        List<Column> columns =
                List.of(new Column(Alignment.START, Optional.of(1.0)), new Column(Alignment.END, Optional.of(3.0)));
        Row head = new Row(List.of(new Cell(Scope.COLUMN, 2, 1, List.of(paragraph("Both")))));
        Row first =
                new Row(List.of(new Cell(Scope.ROW, 1, 2, List.of(paragraph("left"))), Sample.cell(Scope.NONE, "1")));
        Row second = new Row(List.of(Sample.cell(Scope.NONE, "2")));
        String html = Sample.html(Sample.document(new Block.Table(
                "",
                List.of(),
                "d",
                Block.TableStyle.DATA,
                columns,
                List.of(head),
                List.of(first, second),
                true,
                Origin.NONE)));
        assertThat(html)
                .contains("class=\"scroll wide\"")
                .contains("<colgroup><col class=\"w25\"/><col class=\"w75\"/></colgroup>")
                .contains(".w25{width:25%}\n.w75{width:75%}\n")
                .contains("<th scope=\"colgroup\" colspan=\"2\">Both</th>")
                .contains("<tr><th scope=\"rowgroup\" rowspan=\"2\">left</th><td class=\"end\">1</td></tr>\n"
                        + "<tr><td class=\"end\">2</td></tr>");
    }

    @Test
    void contentsNestByLevelAndStopAtTheirDepth() {
        String body = body(
                new Block.Contents(List.of(text("Contents")), 3, Origin.NONE),
                heading(1, "top", "Top"),
                heading(2, "a", "A"),
                heading(3, "a1", "A1"),
                heading(4, "a11", "A11"),
                heading(2, "b", "B"));
        assertThat(body).startsWith("""
            <nav class="contents" aria-label="Contents">
            <p class="contents-title">Contents</p>

            <ol>
            <li><a href="#a">A</a>
            <ol>
            <li><a href="#a1">A1</a></li>
            </ol>
            </li>
            <li><a href="#b">B</a></li>
            </ol>
            </nav>
            """);
    }

    @Test
    void contentsOfADocumentWithoutHeadingsAreEmptyAndWellFormed() {
        assertThat(body(new Block.Contents(List.of(), 3, Origin.NONE))).isEqualTo("<nav class=\"contents\">\n</nav>\n");
    }

    @Test
    void aCalloutIsNamedByItsTitle() {
        assertThat(body(new Block.Callout(
                        Block.Kind.LINES_TO_TAKE,
                        List.of(text("Say")),
                        List.of(paragraph("It is safe.")),
                        Origin.NONE)))
                .isEqualTo("""
                    <div role="note" class="callout lines-to-take" aria-labelledby="_callout1">
                    <p class="callout-title" id="_callout1">Say</p>
                    <p>It is safe.</p>
                    </div>
                    """);
    }

    @Test
    void whatChangedIsSaidAndNotOnlyDrawn() {
        assertThat(body(new Block.Changed("Changed", List.of(paragraph("New.")), Origin.NONE)))
                .isEqualTo("<div class=\"changed\">\n<p class=\"unseen\">Changed</p>\n<p>New.</p>\n</div>\n");
    }

    @Test
    void theMarkingIsRealTextWithItsName() {
        assertThat(body(new Block.MarkingBox(Tlp.AMBER_STRICT, List.of("Belgium only"), Origin.NONE)))
                .isEqualTo("<p class=\"marking-box\"><span class=\"unseen\">Marking: </span>"
                        + "<strong class=\"tlp amber-strict\" translate=\"no\">TLP:AMBER+STRICT</strong>"
                        + " <span class=\"restriction\">Belgium only</span></p>\n");
    }

    @Test
    void codeKeepsItsLinesAndRunsNothing() {
        assertThat(body(new Block.CodeBlock("yara", "a\n\t<script>&", Origin.NONE)))
                .isEqualTo("<pre translate=\"no\" tabindex=\"0\"><code class=\"language-yara\">"
                        + "a\n\t&lt;script&gt;&amp;</code></pre>\n");
    }

    @Test
    void aQuoteSaysWhoSaidIt() {
        assertThat(body(new Block.Quote(List.of(paragraph("“Safe.”")), List.of(text("The ministry")), Origin.NONE)))
                .isEqualTo("""
                    <figure class="quote">
                    <blockquote>
                    <p>“Safe.”</p>
                    </blockquote>
                    <figcaption>The ministry</figcaption>
                    </figure>
                    """);
    }

    @Test
    void aPictureStandsInTheFileItself() {
        ImageData image = new ImageData("image/png", 2, 1, new byte[] {1, 2, 3});
        assertThat(body(new Block.Figure(
                        "f", new Graphic.Picture(image), "Two dots", List.of(text("Dots")), Origin.NONE)))
                .isEqualTo("""
                    <figure id="f">
                    <img alt="Two dots" width="2" height="1" src="data:image/png;base64,AQID"/>
                    <figcaption><span class="number">Figure\u00A01.</span> Dots</figcaption>
                    </figure>
                    """);
    }

    @Test
    void aFigureIsDrawnForTheDeskAndForTheTelephone() {
        Graphic board = new Graphic.StatusBoard(List.of(new Graphic.Status("A < B", Graphic.State.DONE, "Done")));
        assertThat(body(new Block.Figure("f", board, "One \"done\"", List.of(), Origin.NONE)))
                .startsWith("<figure id=\"f\">\n"
                        + "<svg role=\"img\" class=\"broad\" aria-label=\"One &quot;done&quot;\" viewBox=\"0 0 520 ")
                .contains("<svg role=\"img\" class=\"narrow\" aria-label=\"One &quot;done&quot;\" viewBox=\"0 0 270 ")
                .contains(">A &lt; B</text>")
                .doesNotContain("style=", "<figcaption>");
    }
}
