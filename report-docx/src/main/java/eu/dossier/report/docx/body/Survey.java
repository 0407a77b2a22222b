package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.figure.Graphic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must be known of a document before its first word is written: which parts there will be, and what is pointed at. */
public final class Survey {

    private final List<Block.Heading> headings = new ArrayList<>();
    private final Set<String> targets = new LinkedHashSet<>();
    private final Set<String> known = new LinkedHashSet<>();
    private boolean footnotes;
    private boolean contents;
    private boolean wide;
    private boolean rightToLeft;
    private int charts;
    private int notes;

    private Survey() {}

    public static Survey of(Document document) {
        Survey survey = new Survey();
        survey.blocks(document.blocks());
        return survey;
    }

    /** All headings, in order. */
    public List<Block.Heading> headings() {
        return headings;
    }

    /** Whether something jumps to that id. */
    boolean isTarget(String id) {
        return targets.contains(id);
    }

    /** Whether that id exists. */
    boolean isKnown(String id) {
        return known.contains(id);
    }

    public boolean hasFootnotes() {
        return footnotes;
    }

    public boolean hasContents() {
        return contents;
    }

    public boolean hasWideTables() {
        return wide;
    }

    /** Whether any text runs from right to left. */
    boolean hasRightToLeft() {
        return rightToLeft;
    }

    /** How many native charts. */
    public int charts() {
        return charts;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading h -> {
                headings.add(h);
                learn(h.id());
                inlines(h.content());
            }
            case Block.Paragraph p -> inlines(p.content());
            case Block.BulletList l -> l.items().forEach(item -> blocks(item.content()));
            case Block.OrderedList l -> l.items().forEach(item -> blocks(item.content()));
            case Block.DescriptionList l -> l.entries().forEach(this::entry);
            case Block.Table t -> table(t);
            case Block.Figure f -> figure(f);
            case Block.CodeBlock c -> {}
            case Block.Quote q -> {
                blocks(q.content());
                inlines(q.attribution());
            }
            case Block.Callout c -> {
                inlines(c.title());
                blocks(c.content());
            }
            case Block.Contents c -> {
                contents = true;
                inlines(c.title());
            }
            case Block.Changed c -> blocks(c.content());
            case Block.MarkingBox m -> {}
            case Block.PageBreak p -> {}
        }
    }

    private void entry(Block.Entry entry) {
        inlines(entry.term());
        blocks(entry.description());
    }

    private void table(Block.Table table) {
        learn(table.id());
        wide |= table.wide();
        inlines(table.caption());
        table.head().forEach(this::row);
        table.body().forEach(this::row);
    }

    private void row(Block.Row row) {
        for (Block.Cell cell : row.cells()) {
            blocks(cell.content());
        }
    }

    private void figure(Block.Figure figure) {
        learn(figure.id());
        inlines(figure.caption());
        if (notes < 2 && figure.graphic() instanceof Graphic.BarChart chart && ChartMarkup.shows(chart)) {
            charts++;
        }
    }

    /** What stands in a note of a note is printed without its structure: nothing can jump there. */
    private void learn(String id) {
        if (notes < 2) {
            known.add(id);
        }
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline(inline);
        }
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text t -> text(t.text());
            case Inline.Emphasis e -> inlines(e.content());
            case Inline.Strong s -> inlines(s.content());
            case Inline.Code c -> text(c.text());
            case Inline.Name n -> text(n.text());
            case Inline.Abbreviation a -> text(a.text());
            case Inline.Link l -> inlines(l.content());
            case Inline.Jump j -> {
                targets.add(j.target());
                inlines(j.content());
            }
            case Inline.CrossReference r -> targets.add(r.target());
            case Inline.LineBreak b -> {}
            case Inline.Footnote f -> {
                footnotes = true;
                notes++;
                blocks(f.content());
                notes--;
            }
            case Inline.LanguageSpan s -> inlines(s.content());
            case Inline.Redaction r -> text(r.label());
        }
    }

    private void text(String text) {
        if (!rightToLeft) {
            rightToLeft = Direction.hasRightToLeft(text);
        }
    }
}
