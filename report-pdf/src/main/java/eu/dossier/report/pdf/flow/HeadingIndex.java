package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The headings of a document in order, and everything that can be jumped to: known before the first page is made. */
final class HeadingIndex {

    private final List<Block.Heading> headings = new ArrayList<>();
    private final Set<String> targets = new HashSet<>();

    private HeadingIndex() {}

    static HeadingIndex of(Document document) {
        HeadingIndex index = new HeadingIndex();
        index.addAll(document.blocks());
        return index;
    }

    List<Block.Heading> headings() {
        return headings;
    }

    boolean has(String id) {
        return targets.contains(id);
    }

    private void addAll(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                headings.add(heading);
                targets.add(heading.id());
                addNotes(heading.content());
            }
            case Block.Paragraph paragraph -> addNotes(paragraph.content());
            case Block.BulletList list -> list.items().forEach(item -> addAll(item.content()));
            case Block.OrderedList list -> list.items().forEach(item -> addAll(item.content()));
            case Block.DescriptionList list -> list.entries().forEach(entry -> addAll(entry.description()));
            case Block.Table table -> addTable(table);
            case Block.Figure figure -> targets.add(figure.id());
            case Block.Quote quote -> addAll(quote.content());
            case Block.Callout callout -> addAll(callout.content());
            case Block.Changed changed -> addAll(changed.content());
            case Block.CodeBlock c -> {}
            case Block.Contents c -> {}
            case Block.MarkingBox m -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void addTable(Block.Table table) {
        targets.add(table.id());
        table.head().forEach(row -> row.cells().forEach(cell -> addAll(cell.content())));
        table.body().forEach(row -> row.cells().forEach(cell -> addAll(cell.content())));
    }

    private void addNotes(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Footnote note) {
                addAll(note.content());
            }
        }
    }
}
