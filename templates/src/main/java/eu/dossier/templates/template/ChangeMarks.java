package eu.dossier.templates.template;

import eu.dossier.core.change.Change;
import eu.dossier.core.change.Changes;
import eu.dossier.document.Block;
import eu.dossier.document.Block.Changed;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.templates.language.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Marks in the margin what is new or different. Which case item a block tells of is known from its origin, so templates need
 * not think of changes: they name the items that they print.
 */
final class ChangeMarks {

    private final Changes changes;
    private final String added;
    private final String updated;

    private ChangeMarks(Changes changes, Sentences sentences) {
        this.changes = changes;
        this.added = sentences.say("changed.new").plain();
        this.updated = sentences.say("changed.updated").plain();
    }

    static List<Block> mark(List<Block> blocks, Changes changes, Sentences sentences) {
        return new ChangeMarks(changes, sentences).mark(blocks);
    }

    /** Neighbours that changed in the same way stand behind one bar. */
    private List<Block> mark(List<Block> blocks) {
        List<Block> marked = new ArrayList<>();
        for (Block block : blocks) {
            Block inside = inside(block);
            Optional<String> label = label(block);
            if (label.isEmpty()) {
                marked.add(inside);
            } else if (!marked.isEmpty()
                    && marked.getLast() instanceof Changed last
                    && last.label().equals(label.get())) {
                List<Block> together = new ArrayList<>(last.content());
                together.add(block);
                marked.set(marked.size() - 1, new Changed(last.label(), together, last.origin()));
            } else {
                marked.add(new Changed(label.get(), List.of(block), block.origin()));
            }
        }
        return marked;
    }

    /** The word for what happened to the items that a block tells of; lists and tables are marked inside. */
    private Optional<String> label(Block block) {
        return switch (block) {
            case Block.Paragraph p -> label(p.origin());
            case Block.Quote q -> label(q.origin());
            case Block.Callout c -> label(c.origin());
            case Block.CodeBlock c -> label(c.origin());
            case Block.Heading h -> Optional.empty();
            case Block.BulletList l -> Optional.empty();
            case Block.OrderedList l -> Optional.empty();
            case Block.DescriptionList l -> Optional.empty();
            case Block.Table t -> Optional.empty();
            case Block.Figure f -> Optional.empty();
            case Block.Contents c -> Optional.empty();
            case Changed c -> Optional.empty();
            case Block.MarkingBox m -> Optional.empty();
            case Block.PageBreak p -> Optional.empty();
        };
    }

    private Optional<String> label(Origin origin) {
        List<Optional<Change>> found =
                Arrays.stream(origin.pointer().split(" ")).map(changes::of).toList();
        if (found.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        // A block that also tells of what was known before is not new.
        boolean allNew = found.stream()
                .allMatch(change -> change.filter(known -> known.kind() == Change.Kind.ADDED)
                        .isPresent());
        return Optional.of(allNew ? added : updated);
    }

    private Block inside(Block block) {
        return switch (block) {
            case Block.BulletList list ->
                new Block.BulletList(list.items().stream().map(this::item).toList(), list.origin());
            case Block.OrderedList list ->
                new Block.OrderedList(
                        list.start(), list.items().stream().map(this::item).toList(), list.origin());
            case Block.DescriptionList list ->
                new Block.DescriptionList(
                        list.entries().stream()
                                .map(entry -> new Block.Entry(entry.term(), mark(entry.description())))
                                .toList(),
                        list.origin());
            case Block.Callout callout ->
                label(callout).isPresent()
                        ? callout
                        : new Block.Callout(callout.kind(), callout.title(), mark(callout.content()), callout.origin());
            case Block.Table table ->
                new Block.Table(
                        table.id(),
                        table.caption(),
                        table.description(),
                        table.style(),
                        table.columns(),
                        table.head(),
                        table.body().stream().map(this::row).toList(),
                        table.wide(),
                        table.origin());
            case Block.Paragraph p -> p;
            case Block.Quote q -> q;
            case Block.CodeBlock c -> c;
            case Block.Heading h -> h;
            case Block.Figure f -> f;
            case Block.Contents c -> c;
            case Changed c -> c;
            case Block.MarkingBox m -> m;
            case Block.PageBreak p -> p;
        };
    }

    private Block.Item item(Block.Item item) {
        return new Block.Item(mark(item.content()));
    }

    /** In a table the word stands before the text: a bar in the margin of the page would not say which cell is meant. */
    private Block.Row row(Block.Row row) {
        List<Block.Cell> cells = new ArrayList<>(row.cells());
        for (int i = 0; i < cells.size(); i++) {
            Block.Cell cell = cells.get(i);
            List<Block> content = cell.scope() == Block.Scope.NONE ? words(cell) : cell.content();
            if (!content.equals(cell.content())) {
                cells.set(i, new Block.Cell(cell.scope(), cell.columnSpan(), cell.rowSpan(), content));
                break;
            }
        }
        return new Block.Row(cells);
    }

    /** Each paragraph of a cell has its own word: one may be new and the next one old. */
    private List<Block> words(Block.Cell cell) {
        return cell.content().stream().map(this::worded).toList();
    }

    private Block worded(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return block;
        }
        return label(paragraph.origin())
                .<Block>map(label -> {
                    List<Inline> line = new ArrayList<>();
                    line.add(new Inline.Strong(List.of(new Inline.Text(label + "."))));
                    line.add(new Inline.Text(" "));
                    line.addAll(paragraph.content());
                    return new Block.Paragraph(paragraph.role(), line, paragraph.origin());
                })
                .orElse(paragraph);
    }
}
