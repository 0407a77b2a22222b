package eu.dossier.document;

import eu.dossier.document.Block.BulletList;
import eu.dossier.document.Block.Callout;
import eu.dossier.document.Block.Changed;
import eu.dossier.document.Block.DescriptionList;
import eu.dossier.document.Block.Figure;
import eu.dossier.document.Block.OrderedList;
import eu.dossier.document.Block.Quote;
import eu.dossier.document.Block.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of captioned tables and figures, in document order, so that every writer counts alike. */
public final class Numbering {

    private final Labels labels;
    private final Map<String, String> byId = new HashMap<>();
    private int tables;
    private int figures;

    private Numbering(Labels labels) {
        this.labels = labels;
    }

    /** Counts the whole document once. */
    public static Map<String, String> of(Document document) {
        Numbering numbering = new Numbering(document.metadata().labels());
        numbering.count(document.blocks());
        return Map.copyOf(numbering.byId);
    }

    private void count(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            count(blocks.get(i));
        }
    }

    private void count(Block block) {
        switch (block) {
            case Table table -> countTable(table);
            case Figure figure -> {
                if (!figure.caption().isEmpty()) {
                    figures++;
                    byId.put(figure.id(), labels.figure() + "\u00A0" + figures);
                }
            }
            case BulletList list -> list.items().forEach(item -> count(item.content()));
            case OrderedList list -> list.items().forEach(item -> count(item.content()));
            case DescriptionList list -> list.entries().forEach(entry -> count(entry.description()));
            case Quote quote -> count(quote.content());
            case Callout callout -> count(callout.content());
            case Changed changed -> count(changed.content());
            case Block.Heading h -> {}
            case Block.Paragraph p -> {}
            case Block.CodeBlock c -> {}
            case Block.Contents c -> {}
            case Block.MarkingBox m -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void countTable(Table table) {
        if (!table.caption().isEmpty()) {
            tables++;
            byId.put(table.id(), labels.table() + "\u00A0" + tables);
        }
        countCells(table.head());
        countCells(table.body());
    }

    private void countCells(List<Block.Row> rows) {
        for (int r = 0; r < rows.size(); r++) {
            List<Block.Cell> cells = rows.get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                count(cells.get(c).content());
            }
        }
    }
}
