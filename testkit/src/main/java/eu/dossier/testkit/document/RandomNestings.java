package eu.dossier.testkit.document;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Kind;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.marking.Tlp;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Each kind of node inside each kind of node that can hold it, a few of these pairs in each random document, in turn: sixty
 * documents have them all, whatever chance adds. {@code RandomDocumentsTest} fails when a kind or a place is missing here.
 */
final class RandomNestings {

    private static final int PAIRS_PER_DOCUMENT = 6;

    private final RandomDocuments random;

    RandomNestings(RandomDocuments random) {
        this.random = random;
    }

    /** The pairs of one document. */
    List<Block> of(long seed) {
        List<Supplier<Block>> pairs = pairs();
        int first = (int) Math.floorMod(seed * PAIRS_PER_DOCUMENT, (long) pairs.size());
        return IntStream.range(first, first + PAIRS_PER_DOCUMENT)
                .mapToObj(i -> pairs.get(i % pairs.size()).get())
                .toList();
    }

    private List<Supplier<Block>> pairs() {
        List<Supplier<Block>> pairs = new ArrayList<>();
        for (Function<Block, Block> holder : blockHolders()) {
            blocks().forEach(block -> pairs.add(() -> random.unnumbered(() -> holder.apply(block.get()))));
        }
        for (Function<Inline, Block> holder : inlineHolders()) {
            inlines().forEach(inline -> pairs.add(() -> holder.apply(inline.get())));
        }
        return pairs;
    }

    private List<Supplier<Block>> blocks() {
        return List.of(
                random::heading,
                () -> paragraph(text("A paragraph.")),
                () -> new Block.BulletList(List.of(item(paragraph(text("A bullet.")))), Origin.NONE),
                () -> new Block.OrderedList(3, List.of(item(paragraph(text("Third.")))), Origin.NONE),
                () -> descriptions(text("Term"), paragraph(text("What it means."))),
                () -> table(List.of(), cell(Scope.COLUMN, "Head"), cell(Scope.NONE, "Body")),
                random::figure,
                random::code,
                () -> new Block.Quote(List.of(paragraph(text("“Quoted.”"))), List.of(text("A minister")), Origin.NONE),
                () -> callout(List.of(text("Note")), paragraph(text("Well."))),
                () -> new Block.Contents(List.of(text("Contents")), 3, Origin.NONE),
                () -> new Block.Changed("Changed since 1 May", List.of(paragraph(text("New."))), Origin.NONE),
                () -> new Block.MarkingBox(Tlp.GREEN, List.of("Officials"), Origin.NONE),
                () -> new Block.PageBreak(Origin.NONE));
    }

    private List<Supplier<Inline>> inlines() {
        return List.of(
                () -> text("words"),
                () -> new Inline.Emphasis(List.of(text("emphasis"))),
                () -> new Inline.Strong(List.of(text("strong"))),
                () -> new Inline.Code("10.0.0.1"),
                () -> new Inline.Name("Olivier Maerens"),
                () -> new Inline.Abbreviation("CCB", "Centre for Cybersecurity Belgium"),
                () -> new Inline.Link(URI.create("https://example.org/a"), List.of(text("a link"))),
                () -> new Inline.Jump(random.target(), List.of(text("a jump"))),
                () -> new Inline.CrossReference(random.numbered()),
                Inline.LineBreak::new,
                () -> new Inline.Footnote(List.of(paragraph(text("A note.")))),
                () -> new Inline.LanguageSpan(Locale.FRENCH, List.of(text("français"))),
                () -> new Inline.Redaction("withheld"));
    }

    private List<Function<Block, Block>> blockHolders() {
        return List.of(
                block -> block,
                block -> new Block.BulletList(List.of(item(block)), Origin.NONE),
                block -> new Block.OrderedList(9, List.of(item(block)), Origin.NONE),
                block -> descriptions(text("Term"), block),
                block -> table(List.of(), new Cell(Scope.COLUMN, 1, 1, List.of(block)), cell(Scope.NONE, "Body")),
                block -> table(List.of(), cell(Scope.COLUMN, "Head"), new Cell(Scope.NONE, 1, 1, List.of(block))),
                block -> new Block.Quote(List.of(block), List.of(), Origin.NONE),
                block -> callout(List.of(), block),
                block -> new Block.Changed("Changed since 1 May", List.of(block), Origin.NONE),
                block -> paragraph(new Inline.Footnote(List.of(block))));
    }

    private List<Function<Inline, Block>> inlineHolders() {
        return List.of(
                random::heading,
                this::paragraph,
                inline -> descriptions(inline, paragraph(text("What it means."))),
                inline -> table(List.of(inline), cell(Scope.COLUMN, "Head"), cell(Scope.NONE, "Body")),
                random::figure,
                inline -> new Block.Quote(List.of(paragraph(text("“Quoted.”"))), List.of(inline), Origin.NONE),
                inline -> callout(List.of(inline), paragraph(text("Well."))),
                inline -> new Block.Contents(List.of(inline), 2, Origin.NONE),
                inline -> paragraph(new Inline.Emphasis(List.of(inline))),
                inline -> paragraph(new Inline.Strong(List.of(inline))),
                inline -> paragraph(new Inline.Link(URI.create("https://example.org/b"), List.of(inline))),
                inline -> paragraph(new Inline.Jump(random.target(), List.of(inline))),
                inline -> paragraph(new Inline.LanguageSpan(Locale.GERMAN, List.of(inline))));
    }

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    private Block paragraph(Inline inline) {
        return new Block.Paragraph(Block.Role.BODY, List.of(text("Before "), inline, text(" after.")), Origin.NONE);
    }

    private static Block.Item item(Block block) {
        return new Block.Item(List.of(block));
    }

    private static Block descriptions(Inline term, Block block) {
        return new Block.DescriptionList(List.of(new Block.Entry(List.of(term), List.of(block))), Origin.NONE);
    }

    private static Block callout(List<Inline> title, Block block) {
        return new Block.Callout(Kind.WARNING, title, List.of(block), Origin.NONE);
    }

    private Cell cell(Scope scope, String words) {
        return new Cell(scope, 1, 1, List.of(paragraph(text(words))));
    }

    private Block table(List<Inline> caption, Cell head, Cell body) {
        return new Block.Table(
                random.id(!caption.isEmpty()),
                caption,
                "A table of one cell",
                TableStyle.DATA,
                List.of(new Block.Column(Block.Alignment.START, Optional.empty())),
                List.of(new Row(List.of(head))),
                List.of(new Row(List.of(body))),
                false,
                Origin.NONE);
    }
}
