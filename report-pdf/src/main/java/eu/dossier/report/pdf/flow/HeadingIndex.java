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
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i));
        }
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
            case Block.DescriptionList list -> list.entries().forEach(this::addEntry);
            case Block.Table table -> addTable(table);
            case Block.Figure figure -> {
                targets.add(figure.id());
                addNotes(figure.caption());
            }
            case Block.Quote quote -> {
                addAll(quote.content());
                addNotes(quote.attribution());
            }
            case Block.Callout callout -> {
                addNotes(callout.title());
                addAll(callout.content());
            }
            case Block.Changed changed -> addAll(changed.content());
            case Block.Contents contents -> addNotes(contents.title());
            case Block.CodeBlock c -> {}
            case Block.MarkingBox m -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void addEntry(Block.Entry entry) {
        addNotes(entry.term());
        addAll(entry.description());
    }

    private void addTable(Block.Table table) {
        targets.add(table.id());
        addNotes(table.caption());
        addRows(table.head());
        addRows(table.body());
    }

    /** By index, as everything below: a long table has more cells than a document has of all else. */
    private void addRows(List<Block.Row> rows) {
        for (int r = 0; r < rows.size(); r++) {
            List<Block.Cell> cells = rows.get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                addAll(cells.get(c).content());
            }
        }
    }

    private void addNotes(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            addNote(inlines.get(i));
        }
    }

    private void addNote(Inline inline) {
        switch (inline) {
            case Inline.Footnote note -> addAll(note.content());
            case Inline.Emphasis emphasis -> addNotes(emphasis.content());
            case Inline.Strong strong -> addNotes(strong.content());
            case Inline.Link link -> addNotes(link.content());
            case Inline.Jump jump -> addNotes(jump.content());
            case Inline.LanguageSpan span -> addNotes(span.content());
            case Inline.Text t -> {}
            case Inline.Code c -> {}
            case Inline.Name n -> {}
            case Inline.Abbreviation a -> {}
            case Inline.CrossReference r -> {}
            case Inline.LineBreak b -> {}
            case Inline.Redaction r -> {}
        }
    }
}
