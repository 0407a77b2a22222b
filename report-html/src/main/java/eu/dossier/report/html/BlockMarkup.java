package eu.dossier.report.html;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Labels;
import eu.dossier.document.Numbering;
import eu.dossier.document.marking.Tlp;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The body of a document, block by block. */
final class BlockMarkup {

    private final Markup html = new Markup();
    private final Notes notes = new Notes();
    private final Labels labels;
    private final List<Block> all;
    private final InlineMarkup inlines;
    private final TableMarkup tables;
    private final FigureMarkup figures;
    private int titles;

    BlockMarkup(Document document, ColumnRules columnRules) {
        Map<String, String> numbers = Numbering.of(document);
        labels = document.metadata().labels();
        all = document.blocks();
        inlines = new InlineMarkup(html, notes, numbers);
        tables = new TableMarkup(html, this, inlines, numbers, columnRules);
        figures = new FigureMarkup(
                html,
                inlines,
                numbers,
                InlineMarkup.isRightToLeft(document.metadata().language()));
    }

    /** The whole body with its notes. */
    Markup render() {
        write(all);
        notes.write(html, labels.footnotes(), this::write);
        return html;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading h -> heading(h);
            case Block.Paragraph p -> paragraph(p);
            case Block.BulletList l -> {
                html.raw("<ul>\n");
                items(l.items());
                html.raw("</ul>\n");
            }
            case Block.OrderedList l -> {
                html.raw(l.start() == 1 ? "<ol>\n" : "<ol start=\"" + l.start() + "\">\n");
                items(l.items());
                html.raw("</ol>\n");
            }
            case Block.DescriptionList l -> descriptions(l);
            case Block.Table t -> tables.write(t);
            case Block.Figure f -> figures.write(f);
            case Block.CodeBlock c -> code(c);
            case Block.Quote q -> quote(q);
            case Block.Callout c -> callout(c);
            case Block.Contents c -> new ContentsMarkup(html, inlines, c).write(all);
            case Block.Changed c -> changed(c);
            case Block.MarkingBox m -> marking(m);
            case Block.PageBreak p -> html.raw("<div class=\"page-break\"></div>\n");
        }
    }

    private void heading(Block.Heading heading) {
        String element = "h" + heading.level();
        html.raw("<" + element).attributeUnlessEmpty("id", heading.id()).raw(">");
        inlines.write(heading.content());
        html.raw("</" + element + ">\n");
    }

    private void paragraph(Block.Paragraph paragraph) {
        html.raw("<p").attributeUnlessEmpty("class", classOf(paragraph.role())).raw(">");
        inlines.write(paragraph.content());
        html.raw("</p>\n");
    }

    private static String classOf(Block.Role role) {
        return role == Block.Role.BODY ? "" : cssName(role);
    }

    /** LINES_TO_TAKE as lines-to-take. */
    static String cssName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void items(List<Block.Item> items) {
        for (Block.Item item : items) {
            html.raw("<li>");
            writeTight(item.content());
            html.raw("</li>\n");
        }
    }

    /** A single plain paragraph stands without its element, as anyone would write it by hand. */
    void writeTight(List<Block> content) {
        if (content.size() == 1
                && content.getFirst() instanceof Block.Paragraph(Block.Role role, var words, var origin)
                && role == Block.Role.BODY) {
            inlines.write(words);
        } else {
            write(content);
        }
    }

    private void descriptions(Block.DescriptionList list) {
        html.raw("<dl>\n");
        for (Block.Entry entry : list.entries()) {
            html.raw("<dt>");
            inlines.write(entry.term());
            html.raw("</dt>\n<dd>");
            writeTight(entry.description());
            html.raw("</dd>\n");
        }
        html.raw("</dl>\n");
    }

    private void code(Block.CodeBlock block) {
        html.raw("<pre translate=\"no\" tabindex=\"0\"><code")
                .attributeUnlessEmpty("class", codeClass(block.language()))
                .raw(">")
                .text(block.code())
                .raw("</code></pre>\n");
    }

    private static String codeClass(String language) {
        return language.isEmpty() ? "" : "language-" + language;
    }

    private void quote(Block.Quote quote) {
        html.raw("<figure class=\"quote\">\n<blockquote>\n");
        write(quote.content());
        html.raw("</blockquote>\n");
        if (!quote.attribution().isEmpty()) {
            html.raw("<figcaption>");
            inlines.write(quote.attribution());
            html.raw("</figcaption>\n");
        }
        html.raw("</figure>\n");
    }

    private void callout(Block.Callout callout) {
        html.raw("<div role=\"note\"").attribute("class", "callout " + cssName(callout.kind()));
        if (callout.title().isEmpty()) {
            html.raw(">\n");
        } else {
            String id = "_callout" + ++titles;
            html.attribute("aria-labelledby", id)
                    .raw(">\n<p class=\"callout-title\"")
                    .attribute("id", id)
                    .raw(">");
            inlines.write(callout.title());
            html.raw("</p>\n");
        }
        write(callout.content());
        html.raw("</div>\n");
    }

    private void changed(Block.Changed changed) {
        html.raw("<div class=\"changed\">\n<p class=\"unseen\">")
                .text(changed.label())
                .raw("</p>\n");
        write(changed.content());
        html.raw("</div>\n");
    }

    private void marking(Block.MarkingBox box) {
        html.raw("<p class=\"marking-box\">");
        marking(html, labels, box.tlp(), box.restrictions());
        html.raw("</p>\n");
    }

    /** The label on black, with the word "Marking" before it for those who do not see the box. */
    static void marking(Markup html, Labels labels, Tlp tlp, List<String> restrictions) {
        html.raw("<span class=\"unseen\">").text(labels.marking() + ": ").raw("</span><strong");
        html.attribute("class", "tlp " + cssName(tlp))
                .raw(" translate=\"no\">")
                .text(tlp.label())
                .raw("</strong>");
        for (String restriction : restrictions) {
            html.raw(" <span class=\"restriction\">").text(restriction).raw("</span>");
        }
    }
}
