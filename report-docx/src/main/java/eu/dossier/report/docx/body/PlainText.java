package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.document.Inline;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words alone, for measuring and for places that take nothing else. Notes are left out: they stand elsewhere. */
final class PlainText {

    /** Where the numbers of tables and figures do not matter. */
    static final PlainText ROUGH = new PlainText(id -> id);

    /** Of hashes and paths, which may break anywhere, so many are kept together. */
    private static final int LETTERS_OF_A_LITERAL = 16;

    private final UnaryOperator<String> numbers;

    /** @param numbers from the id of a table or figure to its number in words */
    PlainText(UnaryOperator<String> numbers) {
        this.numbers = numbers;
    }

    String of(List<Inline> inlines) {
        if (inlines.size() == 1) {
            return of(inlines.get(0));
        }
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(of(inline)));
        return text.toString();
    }

    String of(Inline inline) {
        return switch (inline) {
            case Inline.Text t -> t.text();
            case Inline.Emphasis e -> of(e.content());
            case Inline.Strong s -> of(s.content());
            case Inline.Code c -> c.text();
            case Inline.Name n -> n.text();
            case Inline.Abbreviation a -> a.text();
            case Inline.Link l -> of(l.content());
            case Inline.Jump j -> of(j.content());
            case Inline.CrossReference r -> numbers.apply(r.target());
            case Inline.LineBreak b -> " ";
            case Inline.Footnote f -> "";
            case Inline.LanguageSpan s -> of(s.content());
            case Inline.Redaction r -> r.label();
        };
    }

    /** The words of blocks in one line. */
    String ofBlocks(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> words(block).stream())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    private List<String> words(Block block) {
        return switch (block) {
            case Block.Heading h -> List.of(of(h.content()));
            case Block.Paragraph p -> List.of(of(p.content()));
            case Block.BulletList l ->
                l.items().stream().map(i -> ofBlocks(i.content())).toList();
            case Block.OrderedList l ->
                l.items().stream().map(i -> ofBlocks(i.content())).toList();
            case Block.DescriptionList l ->
                l.entries().stream()
                        .map(e -> of(e.term()) + " " + ofBlocks(e.description()))
                        .toList();
            case Block.Table t -> words(t);
            case Block.Figure f -> List.of(f.alternative(), of(f.caption()));
            case Block.CodeBlock c -> List.of(c.code().replace('\n', ' '));
            case Block.Quote q -> List.of(ofBlocks(q.content()), of(q.attribution()));
            case Block.Callout c -> List.of(of(c.title()), ofBlocks(c.content()));
            case Block.Contents c -> List.of();
            case Block.Changed c -> List.of(ofBlocks(c.content()));
            case Block.MarkingBox m -> List.of(m.tlp().label(), String.join(" ", m.restrictions()));
            case Block.PageBreak p -> List.of();
        };
    }

    private List<String> words(Block.Table table) {
        return Stream.concat(table.head().stream(), table.body().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> ofBlocks(cell.content()))
                .toList();
    }

    /** How many characters, roughly: a paragraph counts as one more. */
    int length(List<Block> blocks) {
        int length = 0;
        for (Block block : blocks) {
            length += length(block);
        }
        return length;
    }

    /** How many characters the longest word has: what a column must be wide enough for. */
    int longestWord(List<Block> blocks) {
        int longest = 0;
        for (Block block : blocks) {
            int word = block instanceof Block.Paragraph p
                    ? longestPart(p.content())
                    : longestWord(String.join(" ", words(block)));
            longest = Math.max(longest, word);
        }
        return longest;
    }

    private int longestPart(List<Inline> inlines) {
        int longest = 0;
        StringBuilder prose = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Code code) {
                longest = Math.max(longest, Math.min(LETTERS_OF_A_LITERAL, longestWord(code.text())));
                prose.append(' ');
            } else {
                prose.append(of(inline));
            }
        }
        return Math.max(longest, longestWord(prose.toString()));
    }

    private static int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-') {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }

    private int length(Block block) {
        return switch (block) {
            case Block.Heading h -> length(h.content(), 1);
            case Block.Paragraph p -> length(p.content(), 1);
            case Block.BulletList l ->
                l.items().stream().mapToInt(i -> length(i.content())).sum();
            case Block.OrderedList l ->
                l.items().stream().mapToInt(i -> length(i.content())).sum();
            case Block.DescriptionList l ->
                l.entries().stream()
                        .mapToInt(e -> length(e.term(), 1) + length(e.description()))
                        .sum();
            case Block.Table t ->
                t.body().stream()
                        .flatMap(r -> r.cells().stream())
                        .mapToInt(c -> length(c.content()))
                        .sum();
            case Block.Figure f -> length(f.caption(), 1);
            case Block.CodeBlock c -> c.code().length();
            case Block.Quote q -> length(q.content()) + length(q.attribution(), 1);
            case Block.Callout c -> length(c.title(), 1) + length(c.content());
            case Block.Contents c -> 1;
            case Block.Changed c -> length(c.content());
            case Block.MarkingBox m -> 1;
            case Block.PageBreak p -> 0;
        };
    }

    private int length(List<Inline> inlines, int more) {
        int length = more;
        for (Inline inline : inlines) {
            length += of(inline).length();
        }
        return length;
    }
}
