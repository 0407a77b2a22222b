package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.theme.Page;
import eu.dossier.document.theme.Theme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where pages will probably end, by counting characters. Good to a page or so: what the contents show until Word has counted
 * itself, when no one who has laid the document out lends his numbers.
 */
public final class PageEstimate {

    /** In twentieths of a point. */
    private static final double TABLE_LETTER = 92;

    private static final double CELL_MARGINS = 160;

    private final Map<String, Integer> headings = new HashMap<>();
    private final double pageLines;
    private final double lineLength;
    private final int textWidth;
    private double line;
    private int page = 1;

    private PageEstimate(Theme theme) {
        Page paper = theme.page();
        double leading = theme.type().size() * theme.type().leading();
        pageLines = (paper.height() - paper.top() - paper.bottom()) / leading;
        textWidth = (int) (20 * (paper.width() - paper.start() - paper.end()));
        lineLength =
                (paper.width() - paper.start() - paper.end()) / (theme.type().size() * 0.48);
    }

    public static Pages of(Document document, Theme theme) {
        PageEstimate estimate = new PageEstimate(theme);
        estimate.blocks(document.blocks(), 1);
        return new Pages(estimate.headings, estimate.page);
    }

    /** @param share of the line's length that is there */
    private void blocks(List<Block> blocks, double share) {
        for (Block block : blocks) {
            block(block, share);
        }
    }

    private void block(Block block, double share) {
        switch (block) {
            case Block.Heading h -> heading(h, share);
            case Block.Paragraph p -> text(p.content(), share, 0.5);
            case Block.BulletList l -> l.items().forEach(item -> blocks(item.content(), share * 0.95));
            case Block.OrderedList l -> l.items().forEach(item -> blocks(item.content(), share * 0.95));
            case Block.DescriptionList l ->
                l.entries().forEach(entry -> {
                    text(entry.term(), share, 0);
                    blocks(entry.description(), share * 0.95);
                });
            case Block.Table t -> table(t, share);
            case Block.Figure f -> {
                take(12);
                text(f.caption(), share, 0.5);
            }
            case Block.CodeBlock c -> c.code().lines().forEach(l -> take(0.75));
            case Block.Quote q -> {
                blocks(q.content(), share * 0.9);
                text(q.attribution(), share, 0.5);
            }
            case Block.Callout c -> {
                text(c.title(), share, 0.3);
                blocks(c.content(), share * 0.95);
            }
            case Block.Contents c -> take(headings.size() + 6);
            case Block.Changed c -> blocks(c.content(), share);
            case Block.MarkingBox m -> take(1.5);
            case Block.PageBreak p -> turn();
        }
    }

    private void heading(Block.Heading heading, double share) {
        if (line > pageLines - 4) {
            turn();
        }
        headings.put(heading.id(), page);
        text(heading.content(), share * (heading.level() == 1 ? 0.5 : 0.8), 1.8);
    }

    private void text(List<Inline> content, double share, double more) {
        int length = PlainText.ROUGH.of(content).length();
        take(Math.ceil(length / (lineLength * share)) + more);
    }

    private void table(Block.Table table, double share) {
        text(table.caption(), share, 1);
        int[] widths = ColumnWidths.of(table, (int) (textWidth * share));
        table.head().forEach(row -> row(row, widths));
        table.body().forEach(row -> row(row, widths));
        take(1);
    }

    private void row(Block.Row row, int[] widths) {
        double lines = 1;
        for (int i = 0; i < row.cells().size() && i < widths.length; i++) {
            double letters = Math.max(1, (widths[i] - CELL_MARGINS) / TABLE_LETTER);
            lines = Math.max(
                    lines, Math.ceil(PlainText.ROUGH.length(row.cells().get(i).content()) / letters));
        }
        take(lines * 0.81 + 0.38);
    }

    private void take(double lines) {
        line += lines;
        while (line > pageLines) {
            line -= pageLines;
            page++;
        }
    }

    private void turn() {
        page++;
        line = 0;
    }
}
