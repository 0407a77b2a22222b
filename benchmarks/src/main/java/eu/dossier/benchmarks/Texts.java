package eu.dossier.benchmarks;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Paragraph;
import eu.dossier.document.Inline;
import eu.dossier.document.Inline.Code;
import eu.dossier.document.Inline.Strong;
import eu.dossier.document.Inline.Text;
import java.util.List;

/** The texts of the reference briefing, which knows only plain, strong and code. */
final class Texts {

    private Texts() {}

    record Piece(String text, boolean bold) {}

    static List<Piece> pieces(List<Inline> content) {
        return content.stream()
                .map(inline -> new Piece(plain(inline), inline instanceof Strong))
                .toList();
    }

    static String plain(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(plain(inline)));
        return text.toString();
    }

    static String plain(Cell cell) {
        return plain(cell.content().getFirst());
    }

    static String plain(Block paragraph) {
        return plain(((Paragraph) paragraph).content());
    }

    private static String plain(Inline inline) {
        return switch (inline) {
            case Text text -> text.text();
            case Code code -> code.text();
            case Strong strong -> plain(strong.content());
            case Inline.Emphasis i -> plain(i.content());
            case Inline.LanguageSpan i -> plain(i.content());
            case Inline.Name i -> i.text();
            case Inline.Abbreviation i -> i.text();
            case Inline.Redaction i -> i.label();
            case Inline.Link i -> plain(i.content());
            case Inline.Jump i -> plain(i.content());
            case Inline.CrossReference i -> throw unknown(i);
            case Inline.LineBreak i -> throw unknown(i);
            case Inline.Footnote i -> throw unknown(i);
        };
    }

    private static IllegalArgumentException unknown(Object node) {
        return new IllegalArgumentException(
                "the reference briefing has no " + node.getClass().getSimpleName());
    }
}
