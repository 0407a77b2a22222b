package eu.dossier.report.html;

import eu.dossier.document.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The table of contents as a nested list of links. A screen has no pages, so there are no page numbers. */
final class ContentsMarkup {

    private static final int TOP = 2;

    private final Markup html;
    private final InlineMarkup inlines;
    private final Block.Contents contents;

    /** Levels of the lists that are open, the innermost first; the last entry of each is open too. */
    private final Deque<Integer> levels = new ArrayDeque<>();

    ContentsMarkup(Markup html, InlineMarkup inlines, Block.Contents contents) {
        this.html = html;
        this.inlines = inlines;
        this.contents = contents;
    }

    void write(List<Block> document) {
        String title = inlines.plain(contents.title());
        html.raw("<nav class=\"contents\"")
                .attributeUnlessEmpty("aria-label", title)
                .raw(">\n");
        if (!title.isEmpty()) {
            html.raw("<p class=\"contents-title\">").text(title).raw("</p>\n");
        }
        entries(document);
        closeBelow(0);
        html.raw("</nav>\n");
    }

    private void entries(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> entry(heading);
                case Block.Changed changed -> entries(changed.content());
                case Block.Callout callout -> entries(callout.content());
                case Block.Quote quote -> entries(quote.content());
                case Block.BulletList l -> l.items().forEach(item -> entries(item.content()));
                case Block.OrderedList l -> l.items().forEach(item -> entries(item.content()));
                case Block.DescriptionList l -> l.entries().forEach(entry -> entries(entry.description()));
                case Block.Table t -> {
                    rows(t.head());
                    rows(t.body());
                }
                case Block.Paragraph p -> {}
                case Block.Figure f -> {}
                case Block.CodeBlock c -> {}
                case Block.Contents c -> {}
                case Block.MarkingBox m -> {}
                case Block.PageBreak p -> {}
            }
        }
    }

    private void rows(List<Block.Row> rows) {
        rows.forEach(row -> row.cells().forEach(cell -> entries(cell.content())));
    }

    private void entry(Block.Heading heading) {
        if (heading.level() < TOP || heading.level() > contents.depth()) {
            return;
        }
        closeBelow(heading.level());
        if (!levels.isEmpty() && levels.peek() == heading.level()) {
            html.raw("</li>\n");
        } else {
            html.raw("\n<ol>\n");
            levels.push(heading.level());
        }
        html.raw("<li><a")
                .attribute("href", "#" + heading.id())
                .raw(">")
                .text(inlines.plain(heading.content()))
                .raw("</a>");
    }

    private void closeBelow(int level) {
        while (!levels.isEmpty() && levels.peek() > level) {
            html.raw("</li>\n</ol>\n");
            levels.pop();
        }
    }
}
