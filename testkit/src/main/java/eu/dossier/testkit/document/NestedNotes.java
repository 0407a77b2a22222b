package eu.dossier.testkit.document;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import java.util.List;
import java.util.stream.Stream;

/** Whether a tree has notes in notes. Word knows none: there they stand in brackets; on a screen they come after all others. */
public final class NestedNotes {

    private NestedNotes() {}

    public static boolean in(Document document) {
        return notes(document.blocks())
                .anyMatch(note -> notes(note.content()).findAny().isPresent());
    }

    private static Stream<Inline.Footnote> notes(List<Block> blocks) {
        return blocks.stream().flatMap(NestedNotes::notes);
    }

    private static Stream<Inline.Footnote> notes(Block block) {
        return switch (block) {
            case Block.Heading h -> called(h.content());
            case Block.Paragraph p -> called(p.content());
            case Block.BulletList l -> l.items().stream().flatMap(item -> notes(item.content()));
            case Block.OrderedList l -> l.items().stream().flatMap(item -> notes(item.content()));
            case Block.DescriptionList l ->
                l.entries().stream().flatMap(e -> Stream.concat(called(e.term()), notes(e.description())));
            case Block.Table t ->
                Stream.concat(
                        called(t.caption()),
                        Stream.concat(t.head().stream(), t.body().stream())
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> notes(cell.content())));
            case Block.Figure f -> called(f.caption());
            case Block.CodeBlock c -> Stream.empty();
            case Block.Quote q -> Stream.concat(notes(q.content()), called(q.attribution()));
            case Block.Callout c -> Stream.concat(called(c.title()), notes(c.content()));
            case Block.Contents c -> Stream.empty();
            case Block.Changed c -> notes(c.content());
            case Block.MarkingBox m -> Stream.empty();
            case Block.PageBreak p -> Stream.empty();
        };
    }

    private static Stream<Inline.Footnote> called(List<Inline> inlines) {
        return inlines.stream().flatMap(NestedNotes::called);
    }

    private static Stream<Inline.Footnote> called(Inline inline) {
        return switch (inline) {
            case Inline.Footnote f -> Stream.of(f);
            case Inline.Emphasis e -> called(e.content());
            case Inline.Strong s -> called(s.content());
            case Inline.Link l -> called(l.content());
            case Inline.Jump j -> called(j.content());
            case Inline.LanguageSpan s -> called(s.content());
            case Inline.Text t -> Stream.empty();
            case Inline.Code c -> Stream.empty();
            case Inline.Name n -> Stream.empty();
            case Inline.Abbreviation a -> Stream.empty();
            case Inline.CrossReference r -> Stream.empty();
            case Inline.LineBreak b -> Stream.empty();
            case Inline.Redaction r -> Stream.empty();
        };
    }
}
