package eu.dossier.report.pdf.flow;

import static eu.dossier.report.pdf.Samples.cell;
import static eu.dossier.report.pdf.Samples.document;
import static eu.dossier.report.pdf.Samples.paragraph;
import static eu.dossier.report.pdf.Samples.row;
import static eu.dossier.report.pdf.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.pdf.Samples;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.shape.Shapers;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagePlanTest {

    private static final Block.Heading HEADING = new Block.Heading(2, "next", text("What is next"), Origin.NONE);

    @Test
    void aHeadingGoesWithWhatFollows() throws IOException {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(28, paragraph("One line.")));
        blocks.add(HEADING);
        blocks.add(paragraph("words of the part below the heading ".repeat(60)));
        List<String> pages = plans(blocks);
        for (String page : pages) {
            String[] texts =
                    page.lines().filter(line -> line.startsWith("text ")).toArray(String[]::new);
            assertThat(texts[texts.length - 1]).doesNotContain("What is next");
        }
    }

    @Test
    void noLineOfAParagraphStandsAlone() throws IOException {
        for (int before = 20; before < 34; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, paragraph("One line.")));
            blocks.add(paragraph("a paragraph of five lines and some more ".repeat(11)));
            List<String> pages = plans(blocks);
            for (String page : pages) {
                long lines = page.lines()
                        .filter(line -> line.contains("a paragraph") || line.contains("lines and"))
                        .count();
                assertThat(lines).as("%d paragraphs above", before).isNotEqualTo(1);
            }
        }
    }

    @Test
    void aTableRepeatsItsHeadAndSaysThatItGoesOn() throws IOException {
        List<Row> rows = Collections.nCopies(60, row(cell(Scope.NONE, 1, 1, "198.51.100.7")));
        Block table = Samples.table("Addresses", List.of(row(cell(Scope.COLUMN, 1, 1, "Address"))), rows);
        List<String> pages = plans(List.of(table));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0))
                .contains("text")
                .contains("\"Table\u00A01. Addresses\"")
                .doesNotContain("repeat");
        assertThat(pages.get(1)).contains("\"Table\u00A01 (continued)\"").containsPattern("repeat .* \"Address\"");
    }

    @Test
    void aPageEndsBetweenItemsOfSeveralParagraphs() throws IOException {
        for (int before = 6; before < 34; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, paragraph("One line.")));
            List<Block.Item> items = IntStream.range(0, 3)
                    .mapToObj(i -> new Block.Item(
                            List.of(paragraph("what to do ".repeat(24)), paragraph("how it is done ".repeat(18)))))
                    .toList();
            blocks.add(new Block.OrderedList(1, items, Origin.NONE));
            for (String page : plans(blocks)) {
                String first = page.lines()
                        .filter(line -> line.startsWith("text "))
                        .findFirst()
                        .orElse("");
                assertThat(first).as("%d paragraphs above", before).doesNotContain("how it is", "is done");
            }
        }
    }

    /** The stripe of the second row would look like an empty cell below the first column's words. */
    @Test
    void aCellOfSeveralRowsHasOneGround() throws IOException {
        Row head = row(cell(Scope.COLUMN, 1, 1, "Tactic"), cell(Scope.COLUMN, 1, 1, "Technique"));
        Row first = row(cell(Scope.ROW, 1, 2, "Impact"), cell(Scope.NONE, 1, 1, "Service Stop"));
        Row second = row(cell(Scope.NONE, 1, 1, "Financial Theft"));
        Row third = row(cell(Scope.ROW, 1, 1, "Discovery"), cell(Scope.NONE, 1, 1, "Network Share"));
        String merged = plans(List.of(Samples.table("", List.of(head), List.of(first, second))))
                .getFirst();
        String single = plans(List.of(Samples.table("", List.of(head), List.of(third, third))))
                .getFirst();
        assertThat(stripes(single)).singleElement(STRING).contains("fill 71.0");
        assertThat(stripes(merged)).singleElement(STRING).doesNotContain("fill 71.0");
    }

    private static List<String> stripes(String plan) {
        return plan.lines().filter(line -> line.startsWith("fill ")).toList();
    }

    @Test
    void aNoteStandsOnThePageThatCallsForIt() throws IOException {
        for (int before = 20; before < 30; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, paragraph("One line.")));
            Inline note = new Inline.Footnote(List.of(paragraph("Said on Tuesday.")));
            blocks.add(new Block.Paragraph(Role.BODY, List.of(new Inline.Text("Called here."), note), Origin.NONE));
            String page = plans(blocks).stream()
                    .filter(plan -> plan.contains("Called here."))
                    .findFirst()
                    .orElseThrow();
            assertThat(page).as("%d paragraphs above", before).contains("Said on Tuesday.");
        }
    }

    @Test
    void theSameDocumentIsLaidOutTheSame() throws IOException {
        assertThat(plans(List.of(HEADING, paragraph("Nothing was lost.")))).containsExactly("""
            page 1, 595.3 x 841.9
            furniture first
            label 71.0 799.2
            anchor 71.0 82.0 next
            text 71.0 103.0 "What is next" H2
            text 71.0 126.1 "Nothing was lost." P
            """);
    }

    private static Block.Figure figure() {
        List<Graphic.Bar> bars = IntStream.range(0, 24)
                .mapToObj(i -> new Graphic.Bar("Host " + i, BigDecimal.valueOf(i), Integer.toString(i), false))
                .toList();
        return new Block.Figure("bars", new Graphic.BarChart("", bars), "Hosts", text("Hosts by number"), Origin.NONE);
    }

    @Test
    void whatFollowsAFigureComesBeforeItWhereItWouldLeaveAHole() throws IOException {
        List<String> pages = plans(figureAndTable(20));
        assertThat(pages.get(0)).doesNotContain("Hosts by number").contains("Addresses", "198.51.100.7");
        assertThat(pages.get(1)).contains("Hosts by number", "198.51.100.7").containsPattern("repeat .* \"Address\"");
        assertThat(pages.get(1).indexOf("Hosts by number"))
                .as("the figure does not part the table")
                .isGreaterThan(pages.get(1).lastIndexOf("198.51.100.7"));
    }

    @Test
    void aTableOfManyPagesMakesRoomForTheFigure() throws IOException {
        List<String> pages = plans(figureAndTable(120));
        assertThat(pages.get(1)).doesNotContain("Hosts by number");
        assertThat(pages.get(2)).contains("Hosts by number", "198.51.100.7").containsPattern("repeat .* \"Address\"");
        assertThat(pages.get(2).indexOf("Hosts by number"))
                .isLessThan(pages.get(2).indexOf("198.51.100.7"));
    }

    private static List<Block> figureAndTable(int size) {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(20, paragraph("One line.")));
        blocks.add(figure());
        List<Row> rows = Collections.nCopies(size, row(cell(Scope.NONE, 1, 1, "198.51.100.7")));
        blocks.add(Samples.table("Addresses", List.of(row(cell(Scope.COLUMN, 1, 1, "Address"))), rows));
        return blocks;
    }

    @Test
    void aFigureStaysInItsPart() throws IOException {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(20, paragraph("One line.")));
        blocks.add(figure());
        blocks.add(paragraph("The last words of the part."));
        blocks.add(HEADING);
        blocks.add(paragraph("Words of the next part. ".repeat(200)));
        List<String> pages = plans(blocks);
        assertThat(pages.get(0)).contains("The last words of the part.").doesNotContain("What is next");
        assertThat(pages.get(1).indexOf("Hosts by number"))
                .isPositive()
                .isLessThan(pages.get(1).indexOf("What is next"));
    }

    @Test
    void noLineOfAShortCodeBlockStandsAlone() throws IOException {
        for (int before = 20; before < 34; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, paragraph("One line.")));
            blocks.add(new Block.CodeBlock("", "line of code\n".repeat(9), Origin.NONE));
            for (String page : plans(blocks)) {
                long lines = page.lines()
                        .filter(line -> line.contains("line of code"))
                        .count();
                assertThat(lines)
                        .as("%d paragraphs above", before)
                        .isNotEqualTo(1)
                        .isNotEqualTo(8);
            }
        }
    }

    @Test
    void smallPrintStaysWithWhatItSpeaksOf() throws IOException {
        Block note = new Block.Paragraph(Role.NOTE, text("Small print."), Origin.NONE);
        for (int before = 20; before < 40; before++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(before, paragraph("One line.")));
            blocks.add(note);
            blocks.add(paragraph("Words that follow. ".repeat(300)));
            String page = plans(blocks).stream()
                    .filter(plan -> plan.contains("Small print."))
                    .findFirst()
                    .orElseThrow();
            assertThat(page).as("%d paragraphs above", before).contains("One line.");
        }
    }

    private static List<String> plans(List<Block> blocks) throws IOException {
        List<PagePlan> plans = new ArrayList<>();
        DocumentFlow flow =
                new DocumentFlow(document(blocks.toArray(Block[]::new)), Theme.DEFAULT, Shapers.house(), false);
        flow.lay((plan, elements) -> plans.add(plan));
        return plans.stream().map(PagePlan::toString).toList();
    }
}
