package eu.dossier.templates.name;

import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks names in the running text of a document. It does not change a word: templates print plain words, and which of them
 * are names the case knows.
 */
public final class NameMarks {

    private final KnownNames names;

    private NameMarks(KnownNames names) {
        this.names = names;
    }

    /** The same document with every name of the case marked that its text, lists, tables and boxes speak of. */
    public static Document mark(Document document, ReleasedCase released) {
        NameMarks marks = new NameMarks(KnownNames.of(released));
        return new Document(document.metadata(), marks.blocks(document.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph p -> new Block.Paragraph(p.role(), line(p.content()), p.origin());
            case Block.BulletList list -> new Block.BulletList(items(list.items()), list.origin());
            case Block.OrderedList list -> new Block.OrderedList(list.start(), items(list.items()), list.origin());
            case Block.DescriptionList list ->
                new Block.DescriptionList(
                        list.entries().stream()
                                .map(entry -> new Block.Entry(line(entry.term()), blocks(entry.description())))
                                .toList(),
                        list.origin());
            case Block.Table table -> table(table);
            case Block.Quote q -> new Block.Quote(blocks(q.content()), line(q.attribution()), q.origin());
            case Block.Callout c -> new Block.Callout(c.kind(), c.title(), blocks(c.content()), c.origin());
            case Block.Changed c -> new Block.Changed(c.label(), blocks(c.content()), c.origin());
            // Headings and captions are divided in no format.
            case Block.Heading h -> h;
            case Block.Figure f -> f;
            case Block.CodeBlock c -> c;
            case Block.Contents c -> c;
            case Block.MarkingBox m -> m;
            case Block.PageBreak p -> p;
        };
    }

    private List<Block.Item> items(List<Block.Item> items) {
        return items.stream()
                .map(item -> new Block.Item(blocks(item.content())))
                .toList();
    }

    private Block table(Block.Table table) {
        return new Block.Table(
                table.id(),
                table.caption(),
                table.description(),
                table.style(),
                table.columns(),
                rows(table.head()),
                rows(table.body()),
                table.wide(),
                table.origin());
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream().map(this::cell).toList()))
                .toList();
    }

    private Block.Cell cell(Block.Cell cell) {
        return new Block.Cell(cell.scope(), cell.columnSpan(), cell.rowSpan(), blocks(cell.content()));
    }

    private List<Inline> line(List<Inline> line) {
        List<Inline> marked = new ArrayList<>(line.size());
        for (Inline inline : line) {
            switch (inline) {
                case Inline.Text text -> marked.addAll(names.mark(text));
                case Inline.Emphasis e -> marked.add(new Inline.Emphasis(line(e.content())));
                case Inline.Strong s -> marked.add(new Inline.Strong(line(s.content())));
                case Inline.Link l -> marked.add(new Inline.Link(l.target(), line(l.content())));
                case Inline.Jump j -> marked.add(new Inline.Jump(j.target(), line(j.content())));
                case Inline.LanguageSpan s -> marked.add(new Inline.LanguageSpan(s.language(), line(s.content())));
                case Inline.Footnote n -> marked.add(new Inline.Footnote(blocks(n.content())));
                case Inline.Code c -> marked.add(c);
                case Inline.Name n -> marked.add(n);
                case Inline.Abbreviation a -> marked.add(a);
                case Inline.CrossReference r -> marked.add(r);
                case Inline.LineBreak b -> marked.add(b);
                case Inline.Redaction r -> marked.add(r);
            }
        }
        return marked;
    }
}
