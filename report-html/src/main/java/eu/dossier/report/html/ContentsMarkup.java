package eu.dossier.report.html;

import eu.dossier.document.Block;
import java.util.List;

/** The table of contents as a nested list of links. A screen has no pages, so there are no page numbers. */
final class ContentsMarkup {

    private static final int TOP = 2;

    private final Markup html;
    private final Block.Contents contents;
    private int level = TOP - 1;

    ContentsMarkup(Markup html, Block.Contents contents) {
        this.html = html;
        this.contents = contents;
    }

    void write(List<Block> document) {
        String title = InlineMarkup.plain(contents.title());
        html.raw("<nav class=\"contents\"")
                .attributeUnlessEmpty("aria-label", title)
                .raw(">\n");
        if (!title.isEmpty()) {
            html.raw("<p class=\"contents-title\">").text(title).raw("</p>\n");
        }
        entries(document);
        climbTo(TOP - 1);
        html.raw("</nav>\n");
    }

    private void entries(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> entry(heading);
                case Block.Changed changed -> entries(changed.content());
                case Block.Callout callout -> entries(callout.content());
                case Block.Quote quote -> entries(quote.content());
                case Block.Paragraph p -> {}
                case Block.BulletList l -> {}
                case Block.OrderedList l -> {}
                case Block.DescriptionList l -> {}
                case Block.Table t -> {}
                case Block.Figure f -> {}
                case Block.CodeBlock c -> {}
                case Block.Contents c -> {}
                case Block.MarkingBox m -> {}
                case Block.PageBreak p -> {}
            }
        }
    }

    private void entry(Block.Heading heading) {
        if (heading.level() < TOP || heading.level() > contents.depth()) {
            return;
        }
        climbTo(heading.level());
        html.raw("<li><a")
                .attribute("href", "#" + heading.id())
                .raw(">")
                .text(InlineMarkup.plain(heading.content()))
                .raw("</a>");
    }

    /** Closes or opens lists until an entry of the level can stand; the last entry stays open for those below it. */
    private void climbTo(int wanted) {
        if (wanted <= level && level >= TOP) {
            html.raw("</li>\n");
        }
        for (; level > wanted; level--) {
            html.raw(level - 1 >= TOP ? "</ol>\n</li>\n" : "</ol>\n");
        }
        for (; level < wanted; level++) {
            html.raw("\n<ol>\n");
        }
    }
}
