package eu.dossier.templates.template;

import eu.dossier.document.Block;
import eu.dossier.document.Inline;
import eu.dossier.templates.markup.PlainText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds what a document says in another language than its own. */
final class ForeignText {

    private final Set<String> texts = new TreeSet<>();

    private ForeignText() {}

    /** The words of every span of another language. */
    static Set<String> in(List<Block> blocks) {
        ForeignText found = new ForeignText();
        found.blocks(blocks);
        return found.texts;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> line(heading.content());
            case Block.Paragraph paragraph -> line(paragraph.content());
            case Block.BulletList list -> list.items().forEach(item -> blocks(item.content()));
            case Block.OrderedList list -> list.items().forEach(item -> blocks(item.content()));
            case Block.DescriptionList list ->
                list.entries().forEach(entry -> {
                    line(entry.term());
                    blocks(entry.description());
                });
            case Block.Table table -> {
                line(table.caption());
                rows(table.head());
                rows(table.body());
            }
            case Block.Figure figure -> line(figure.caption());
            case Block.Quote quote -> {
                blocks(quote.content());
                line(quote.attribution());
            }
            case Block.Callout callout -> {
                line(callout.title());
                blocks(callout.content());
            }
            case Block.Changed changed -> blocks(changed.content());
            case Block.Contents contents -> line(contents.title());
            case Block.CodeBlock c -> {}
            case Block.MarkingBox m -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void rows(List<Block.Row> rows) {
        rows.forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
    }

    private void line(List<Inline> line) {
        for (Inline inline : line) {
            switch (inline) {
                case Inline.LanguageSpan span -> texts.add(PlainText.of(span.content()));
                case Inline.Emphasis emphasis -> line(emphasis.content());
                case Inline.Strong strong -> line(strong.content());
                case Inline.Link link -> line(link.content());
                case Inline.Jump jump -> line(jump.content());
                case Inline.Footnote note -> blocks(note.content());
                case Inline.Text t -> {}
                case Inline.Code c -> {}
                case Inline.Name n -> {}
                case Inline.Abbreviation a -> {}
                case Inline.CrossReference r -> {}
                case Inline.LineBreak l -> {}
                case Inline.Redaction r -> {}
            }
        }
    }
}
