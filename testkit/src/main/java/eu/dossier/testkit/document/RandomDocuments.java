package eu.dossier.testkit.document;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Alignment;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Column;
import eu.dossier.document.Block.Entry;
import eu.dossier.document.Block.Item;
import eu.dossier.document.Block.Kind;
import eu.dossier.document.Block.Role;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Block.Scope;
import eu.dossier.document.Block.TableStyle;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Labels;
import eu.dossier.document.Metadata;
import eu.dossier.document.Origin;
import eu.dossier.document.marking.Tlp;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Valid documents that use every node in every nesting. The same seed always gives the same document; name the seed in the
 * message of every assertion.
 */
public final class RandomDocuments {

    private static final int DEEPEST = 4;

    private final Random random;
    private final RandomText text;
    private final RandomFigures figures;
    private final List<String> targets = new ArrayList<>();
    private final List<String> numbered = new ArrayList<>();
    private int ids;
    private int level = 1;

    private RandomDocuments(long seed) {
        this.random = new Random(seed);
        this.text = new RandomText(random);
        this.figures = new RandomFigures(random, text);
    }

    public static Document of(long seed) {
        return new RandomDocuments(seed).document(seed);
    }

    private Document document(long seed) {
        List<Block> blocks = new ArrayList<>();
        if (random.nextBoolean()) {
            blocks.add(new Block.Paragraph(Role.KICKER, text.words(), Origin.NONE));
        }
        blocks.add(new Block.Heading(1, id(), text.words(), Origin.NONE));
        blocks.add(new Block.MarkingBox(Tlp.AMBER, List.of("Not for publication"), Origin.NONE));
        if (random.nextInt(3) == 0) {
            blocks.add(new Block.Contents(text.words(), 2 + random.nextInt(3), Origin.NONE));
        }
        int count = 2 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            blocks.add(random.nextInt(4) == 0 ? heading() : block(DEEPEST));
        }
        blocks.add(figure(text.words()));
        blocks.addAll(new RandomNestings(this).of(seed));
        return new Document(metadata(), blocks);
    }

    private Metadata metadata() {
        Tlp[] markings = Tlp.values();
        return new Metadata(
                text.words(6),
                random.nextBoolean() ? text.words(10) : "",
                "Centre for Cybersecurity",
                "REF-" + random.nextInt(1000),
                random.nextInt(3) == 0 ? text.language() : Locale.ENGLISH,
                markings[random.nextInt(markings.length)],
                random.nextBoolean() ? List.of("EU only") : List.of(),
                ZonedDateTime.of(2021, 5, 26, 10, random.nextInt(60), 0, 0, ZoneOffset.ofHours(2)),
                text.words(8),
                text.words(8),
                random.nextInt(4) == 0 ? Optional.of("DRAFT") : Optional.empty(),
                Labels.ENGLISH);
    }

    private String id() {
        String id = "id-" + ++ids;
        targets.add(id);
        return id;
    }

    /** A new id of what has a number, or has none. */
    String id(boolean hasNumber) {
        String id = id();
        if (hasNumber) {
            numbered.add(id);
        }
        return id;
    }

    /** An id that something has by now. */
    String target() {
        return targets.get(random.nextInt(targets.size()));
    }

    /** The id of a figure or table that has a number by now. */
    String numbered() {
        return numbered.get(random.nextInt(numbered.size()));
    }

    /** Goes down by one level at most, as headings must. */
    Block heading() {
        return heading(inlines(1, 3, false));
    }

    Block heading(Inline words) {
        return heading(List.of(words));
    }

    private Block heading(List<Inline> words) {
        level = 2 + random.nextInt(Math.min(level, 3));
        return new Block.Heading(level, id(), words, Origin.NONE);
    }

    private List<Block> blocks(int depth, int most) {
        List<Block> blocks = new ArrayList<>();
        int count = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            blocks.add(block(depth));
        }
        return blocks;
    }

    private Block block(int depth) {
        int kind = random.nextInt(depth > 0 ? 24 : 12);
        return switch (kind) {
            case 6, 7 -> new Block.Paragraph(role(), inlines(depth, 6, true), Origin.NONE);
            case 8 -> code();
            case 9 -> new Block.MarkingBox(Tlp.RED, random.nextBoolean() ? List.of() : List.of("x"), Origin.NONE);
            case 10 -> random.nextInt(4) == 0 ? new Block.PageBreak(Origin.NONE) : figure();
            case 11 -> figure();
            case 12, 13 -> new Block.BulletList(items(depth), Origin.NONE);
            case 14, 15 -> new Block.OrderedList(random.nextInt(3) * 9 + 1, items(depth), Origin.NONE);
            case 16 -> new Block.DescriptionList(entries(depth), Origin.NONE);
            case 17, 18, 19 -> table(depth - 1);
            case 20 ->
                new Block.Quote(blocks(depth - 1, 2), random.nextBoolean() ? text.words() : List.of(), Origin.NONE);
            case 21 -> callout(depth);
            case 22 -> new Block.Changed("Changed since 1 May", blocks(depth - 1, 3), Origin.NONE);
            case 23 -> random.nextInt(3) == 0 ? heading() : callout(depth);
            default -> new Block.Paragraph(Role.BODY, inlines(depth, 8, true), Origin.NONE);
        };
    }

    private Role role() {
        Role[] roles = Role.values();
        return roles[random.nextInt(roles.length)];
    }

    private Block callout(int depth) {
        Kind[] kinds = Kind.values();
        List<Inline> title = random.nextInt(5) == 0 ? List.of() : text.words();
        return new Block.Callout(kinds[random.nextInt(kinds.length)], title, blocks(depth - 1, 3), Origin.NONE);
    }

    Block code() {
        StringBuilder code = new StringBuilder();
        int lines = random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            code.append(" ".repeat(random.nextInt(4) * 2))
                    .append(text.words(14))
                    .append('\n');
        }
        return new Block.CodeBlock(random.nextBoolean() ? "yara" : "", code.toString(), Origin.NONE);
    }

    Block figure() {
        return figure(random.nextInt(3) == 0 ? List.of() : text.words());
    }

    Block figure(Inline caption) {
        return figure(List.of(caption));
    }

    private Block figure(List<Inline> caption) {
        return new Block.Figure(id(!caption.isEmpty()), figures.graphic(), text.words(12), caption, Origin.NONE);
    }

    private List<Item> items(int depth) {
        List<Item> items = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            items.add(new Item(blocks(depth - 1, 2)));
        }
        return items;
    }

    private List<Entry> entries(int depth) {
        List<Entry> entries = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            entries.add(new Entry(inlines(1, 2, false), blocks(depth - 1, 2)));
        }
        return entries;
    }

    private Block table(int depth) {
        int columns = 1 + random.nextInt(5);
        List<Inline> caption = random.nextBoolean() ? text.words() : List.of();
        TableStyle[] styles = TableStyle.values();
        return new Block.Table(
                id(!caption.isEmpty()),
                caption,
                text.words(8),
                styles[random.nextInt(styles.length)],
                columns(columns),
                rows(1 + random.nextInt(2), columns, 0, Scope.COLUMN),
                rows(random.nextInt(12), columns, depth, Scope.NONE),
                random.nextInt(6) == 0,
                Origin.NONE);
    }

    private List<Column> columns(int count) {
        Alignment[] alignments = Alignment.values();
        List<Column> columns = new ArrayList<>();
        boolean shares = random.nextInt(3) == 0;
        for (int i = 0; i < count; i++) {
            columns.add(new Column(
                    alignments[random.nextInt(alignments.length)],
                    shares ? Optional.of(1.0 + random.nextInt(5)) : Optional.empty()));
        }
        return columns;
    }

    private List<Row> rows(int count, int columns, int depth, Scope scope) {
        int[] covered = new int[columns];
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns; ) {
                if (covered[c] > r) {
                    c++;
                    continue;
                }
                Cell cell = cell(covered, c, r, count, depth, scope);
                cells.add(cell);
                c += cell.columnSpan();
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    private Cell cell(int[] covered, int column, int row, int rows, int depth, Scope scope) {
        int columnSpan = 1;
        while (column + columnSpan < covered.length && covered[column + columnSpan] <= row && random.nextInt(6) == 0) {
            columnSpan++;
        }
        // A row needs a cell of its own, so only the first column never spans rows.
        int rowSpan = column > 0 && random.nextInt(8) == 0 ? 1 + random.nextInt(Math.min(3, rows - row)) : 1;
        for (int i = 0; i < columnSpan; i++) {
            covered[column + i] = row + rowSpan;
        }
        Scope own = scope == Scope.NONE && column == 0 && random.nextInt(3) == 0 ? Scope.ROW : scope;
        return new Cell(own, columnSpan, rowSpan, cellContent(depth));
    }

    private List<Block> cellContent(int depth) {
        if (depth > 0 && random.nextInt(8) == 0) {
            return blocks(depth - 1, 2);
        }
        List<Inline> content = random.nextInt(10) == 0 ? List.of() : inlines(1, 2, depth > 0);
        return List.of(new Block.Paragraph(Role.BODY, content, Origin.NONE));
    }

    private Inline note(int depth) {
        return unnumbered(() -> new Inline.Footnote(blocks(random.nextInt(4) == 0 ? depth - 1 : 0, 2)));
    }

    /** Figures and tables in notes have no numbers, so nothing refers to them. */
    <T> T unnumbered(Supplier<T> made) {
        int known = numbered.size();
        T result = made.get();
        numbered.subList(known, numbered.size()).clear();
        return result;
    }

    /** Inlines of all kinds; notes only where {@code notes} says so. */
    private List<Inline> inlines(int depth, int most, boolean notes) {
        List<Inline> inlines = new ArrayList<>(text.inlines(Math.min(depth, 2), most));
        if (notes && depth > 0 && random.nextInt(6) == 0) {
            inlines.add(note(depth));
        }
        if (!targets.isEmpty() && random.nextInt(8) == 0) {
            inlines.add(new Inline.Text(" "));
            inlines.add(new Inline.Jump(target(), text.words()));
        }
        if (!numbered.isEmpty() && random.nextInt(8) == 0) {
            inlines.add(new Inline.Text(" "));
            inlines.add(new Inline.CrossReference(numbered()));
        }
        return inlines;
    }
}
