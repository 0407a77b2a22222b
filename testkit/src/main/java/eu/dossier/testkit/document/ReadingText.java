package eu.dossier.testkit.document;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import eu.dossier.document.Numbering;
import java.util.List;
import java.util.Map;

/**
 * All words of a document in reading order, as a writer with numbers, bullets and notes must print them: a note stands where
 * its mark is. Figures and the table of contents are left out, for every format words them on its own. White space means
 * nothing here.
 */
public final class ReadingText {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> numbers;
    private int notes;

    private ReadingText(Map<String, String> numbers) {
        this.numbers = numbers;
    }

    public static String of(Document document) {
        return bare(read(document));
    }

    /** The same word by word: what stands between spaces, or alone in its block. Lines that are forced run together. */
    public static List<String> words(Document document) {
        return words(read(document));
    }

    /** What stands between spaces of any kind, without characters that print nothing. */
    public static List<String> words(String text) {
        return List.of(text.replaceAll("[\u00AD\u200B]", "").strip().split("[\\s\u00A0\u202F]+", -1));
    }

    private static String read(Document document) {
        ReadingText reading = new ReadingText(Numbering.of(document));
        document.metadata().draft().ifPresent(reading.text::append);
        reading.blocks(document.blocks());
        return reading.text.toString();
    }

    /** Without white space, soft hyphens and other characters that print nothing. */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xAD && c != 0x200B)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        apart();
        content(block);
        apart();
    }

    /** Nothing that is printed: a border that no word reaches over. */
    private void apart() {
        text.append('\n');
    }

    private void content(Block block) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.BulletList list ->
                list.items().forEach(item -> {
                    text.append("\n•");
                    blocks(item.content());
                });
            case Block.OrderedList list -> ordered(list);
            case Block.DescriptionList list ->
                list.entries().forEach(entry -> {
                    apart();
                    inlines(entry.term());
                    blocks(entry.description());
                });
            case Block.Table table -> table(table);
            case Block.Figure figure -> caption(figure.id(), figure.caption());
            case Block.CodeBlock code -> text.append(code.code().replace("\n", ""));
            case Block.Quote quote -> {
                blocks(quote.content());
                apart();
                inlines(quote.attribution());
            }
            case Block.Callout callout -> {
                inlines(callout.title());
                blocks(callout.content());
            }
            case Block.Contents contents -> {}
            case Block.Changed changed -> {
                text.append(changed.label());
                blocks(changed.content());
            }
            case Block.MarkingBox box -> {
                text.append(box.tlp().label());
                box.restrictions().forEach(restriction -> text.append('\n').append(restriction));
            }
            case Block.PageBreak pageBreak -> {}
        }
    }

    private void ordered(Block.OrderedList list) {
        int number = list.start();
        for (Block.Item item : list.items()) {
            text.append('\n').append(number++).append('.');
            blocks(item.content());
        }
    }

    private void caption(String id, List<Inline> words) {
        if (!words.isEmpty()) {
            String number = numbers.get(id);
            text.append(number == null ? "" : number + ". ");
            inlines(words);
        }
    }

    private void table(Block.Table table) {
        caption(table.id(), table.caption());
        apart();
        rows(table.head());
        rows(table.body());
    }

    private void rows(List<Block.Row> rows) {
        rows.forEach(row -> row.cells().forEach(cell -> blocks(cell.content())));
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text t -> text.append(t.text());
            case Inline.Code c -> text.append(c.text());
            case Inline.Name n -> text.append(n.text());
            case Inline.Abbreviation a -> text.append(a.text());
            case Inline.Redaction r -> text.append(r.label());
            case Inline.LineBreak b -> {}
            case Inline.Emphasis e -> inlines(e.content());
            case Inline.Strong s -> inlines(s.content());
            case Inline.LanguageSpan l -> inlines(l.content());
            case Inline.Link l -> inlines(l.content());
            case Inline.Jump j -> inlines(j.content());
            case Inline.CrossReference r -> text.append(numbers.getOrDefault(r.target(), "?"));
            case Inline.Footnote f -> {
                int number = ++notes;
                text.append(number).append('\n').append(number);
                blocks(f.content());
            }
        }
    }
}
