package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.Frame;
import eu.dossier.report.docx.style.ParagraphStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks as paragraphs and tables, one below the other. */
final class BlockWriter {

    private final Assembly assembly;
    private final Xml out;
    private final ParagraphWriter paragraphs;
    private final TableWriter tables;
    private final FigureWriter figures;
    private final ContentsWriter contents;

    private BlockWriter(
            Assembly assembly, Xml out, Relationships relationships, Media media, @Nullable Notes notes, Pages pages) {
        this.assembly = assembly;
        this.out = out;
        RunWriter runs = new RunWriter(assembly, out, relationships, notes);
        this.paragraphs = new ParagraphWriter(assembly, out, runs);
        Captions captions = new Captions(assembly, out, paragraphs);
        this.tables = new TableWriter(assembly, out, this, paragraphs, captions);
        this.figures = new FigureWriter(assembly, out, paragraphs, captions, relationships, media);
        this.contents = new ContentsWriter(assembly, out, paragraphs, pages);
    }

    static BlockWriter ofBody(
            Assembly assembly, Xml out, Relationships relationships, Media media, Notes notes, Pages pages) {
        return new BlockWriter(assembly, out, relationships, media, notes, pages);
    }

    static BlockWriter ofNotes(Assembly assembly, Xml out, Relationships relationships, Media media) {
        return new BlockWriter(assembly, out, relationships, media, null, Pages.UNKNOWN);
    }

    ParagraphWriter paragraphs() {
        return paragraphs;
    }

    /** A note: its mark stands at the start of its first paragraph. */
    void writeNote(List<Block> content, Context context, Runnable mark) {
        int next = 0;
        if (!content.isEmpty() && content.get(0) instanceof Block.Paragraph first) {
            paragraphs.open(context.body(), context, first.content());
            mark.run();
            paragraphs.runs().write(first.content(), false, first.origin());
            next = 1;
        } else {
            paragraphs.open(context.body(), context, List.of());
            mark.run();
        }
        paragraphs.close();
        write(content.subList(next, content.size()), context);
        closeTable();
    }

    void write(List<Block> blocks, Context context) {
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks, i, context);
        }
    }

    /** One of several blocks; what stands before and behind it may matter. */
    void write(List<Block> blocks, int at, Context context) {
        Block block = blocks.get(at);
        if (at > 0 && block instanceof Block.Table table && table.caption().isEmpty()) {
            partTables(blocks.get(at - 1));
        }
        if (Block.introduces(blocks, at) && block instanceof Block.Paragraph p) {
            paragraphs.write(style(p.role(), context).keptWithNext(), context, p.content(), p.origin());
        } else if (block instanceof Block.Table table) {
            tables.write(table, context, isLegend(blocks, at + 1));
        } else {
            write(block, context);
        }
    }

    /** Small print right below a table explains it. */
    private static boolean isLegend(List<Block> blocks, int at) {
        return at < blocks.size() && blocks.get(at) instanceof Block.Paragraph p && p.role() == Block.Role.NOTE;
    }

    /** Word makes one table of two that touch. */
    private void partTables(Block before) {
        if (before instanceof Block.Table) {
            paragraphs.writeEmpty(ParagraphStyle.TABLE_GAP);
        }
    }

    /** Word wants a paragraph last, wherever blocks stand. */
    void closeTable() {
        if (!paragraphs.endsInParagraph()) {
            writeTableEnd();
        }
    }

    void writeTableEnd() {
        paragraphs.writeEmpty(ParagraphStyle.TABLE_END);
    }

    void write(Block block, Context context) {
        switch (block) {
            case Block.Heading h -> heading(h, context);
            case Block.Paragraph p -> paragraphs.write(style(p.role(), context), context, p.content(), p.origin());
            case Block.BulletList l -> bullets(l, context);
            case Block.OrderedList l -> ordered(l, context);
            case Block.DescriptionList l -> l.entries().forEach(entry -> entry(entry, context, l.origin()));
            case Block.Table t -> tables.write(t, context, false);
            case Block.Figure f -> figures.write(f, context);
            case Block.CodeBlock c -> code(c, context);
            case Block.Quote q -> quote(q, context);
            case Block.Callout c -> callout(c, context);
            case Block.Contents c -> contents.write(c, context);
            case Block.Changed c -> changed(c, context);
            case Block.MarkingBox m -> marking(m, context);
            case Block.PageBreak p -> paragraphs.breakPage();
        }
    }

    private static ParagraphStyle style(Block.Role role, Context context) {
        return switch (role) {
            case BODY -> context.body();
            case LEAD -> ParagraphStyle.LEAD;
            case MASTHEAD -> ParagraphStyle.MASTHEAD;
            case KICKER -> ParagraphStyle.KICKER;
            case SUBTITLE -> ParagraphStyle.SUBTITLE;
            case DETAILS -> ParagraphStyle.DETAILS;
            case RELEASE_LINE -> ParagraphStyle.RELEASE_LINE;
            case END_MARK -> ParagraphStyle.END_MARK;
            case NOTE -> ParagraphStyle.NOTE;
        };
    }

    private void heading(Block.Heading heading, Context context) {
        ParagraphStyle style = ParagraphStyle.heading(heading.level());
        paragraphs.open(style, context, heading.content());
        int marks =
                assembly.bookmarks().start(out, heading.id(), assembly.survey().hasContents());
        paragraphs.runs().write(heading.content(), true, heading.origin());
        assembly.bookmarks().end(out, marks);
        paragraphs.close();
    }

    private void bullets(Block.BulletList list, Context context) {
        Context inside = context.inItem();
        int number = assembly.lists().bullets(origin(inside), inside.frame().step());
        items(list.items(), number, ParagraphStyle.bullet(inside.depth()), inside);
    }

    private void ordered(Block.OrderedList list, Context context) {
        Context inside = context.inItem();
        int number = assembly.lists().ordered(origin(inside), inside.frame().step(), level(inside), list.start());
        items(list.items(), number, ParagraphStyle.number(inside.depth()), inside);
    }

    private static int level(Context inside) {
        return Math.min(inside.depth(), ListNumbering.LEVELS) - 1;
    }

    /** Where a list of the first level would have to start for this one to stand where it does. */
    private static int origin(Context inside) {
        return inside.left() - inside.frame().step() * (level(inside) + 1);
    }

    private void items(List<Block.Item> items, int list, ParagraphStyle style, Context inside) {
        for (Block.Item item : items) {
            paragraphs.numberNext(list, level(inside));
            List<Block> content = item.content();
            if (!content.isEmpty() && content.get(0) instanceof Block.Paragraph p && p.role() == Block.Role.BODY) {
                paragraphs.openItem(style, inside, p.content());
                paragraphs.runs().write(p.content(), false, p.origin());
                paragraphs.close();
                write(content.subList(1, content.size()), inside);
            } else {
                if (content.isEmpty() || !takesNumber(content.get(0))) {
                    paragraphs.openItem(style, inside, List.of());
                    paragraphs.close();
                }
                write(content, inside);
            }
        }
    }

    /** Whether the first paragraph of a block may carry the number of the item it is in. */
    private static boolean takesNumber(Block block) {
        return switch (block) {
            case Block.Heading h -> true;
            case Block.Paragraph p -> true;
            case Block.CodeBlock c -> true;
            case Block.MarkingBox m -> true;
            case Block.Figure f -> true;
            case Block.Quote q ->
                !q.content().isEmpty() && takesNumber(q.content().get(0));
            case Block.Callout c -> !c.title().isEmpty();
            case Block.DescriptionList l -> !l.entries().isEmpty();
            case Block.Changed c ->
                !c.content().isEmpty() && takesNumber(c.content().get(0));
            case Block.BulletList l -> false;
            case Block.OrderedList l -> false;
            case Block.Table t -> false;
            case Block.Contents c -> false;
            case Block.PageBreak p -> false;
        };
    }

    private void entry(Block.Entry entry, Context context, Origin origin) {
        paragraphs.write(ParagraphStyle.TERM, context, entry.term(), origin);
        write(entry.description(), context.inDescription());
    }

    private void code(Block.CodeBlock code, Context context) {
        paragraphs.open(ParagraphStyle.CODE, context, List.of());
        CodeText.write(out, code.code());
        paragraphs.close();
    }

    private void quote(Block.Quote quote, Context context) {
        Context inside = context.inQuote();
        write(quote.content(), inside);
        if (!quote.attribution().isEmpty()) {
            paragraphs.write(ParagraphStyle.QUOTE_SOURCE, inside, quote.attribution(), quote.origin());
        }
    }

    private void callout(Block.Callout callout, Context context) {
        Context inside = context.inCallout(Frame.of(callout.kind()));
        if (!callout.title().isEmpty()) {
            paragraphs.write(ParagraphStyle.CALLOUT_TITLE, inside, callout.title(), callout.origin());
        }
        write(callout.content(), inside);
        paragraphs.endBox();
    }

    private void changed(Block.Changed changed, Context context) {
        paragraphs.announce(changed.label());
        write(changed.content(), context.inChanged());
    }

    private void marking(Block.MarkingBox box, Context context) {
        paragraphs.announce(assembly.document().metadata().labels().marking());
        paragraphs.open(ParagraphStyle.MARKING, context, List.<Inline>of());
        paragraphs.runs().marking(box.tlp());
        if (!box.restrictions().isEmpty()) {
            paragraphs.runs().run("  " + String.join(" \u00B7 ", box.restrictions()), "");
        }
        paragraphs.close();
    }
}
