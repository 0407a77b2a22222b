package eu.dossier.report.pdf.flow;

import eu.dossier.document.Inline;
import java.util.List;
import java.util.function.UnaryOperator;

/** The words of inlines without their looks and notes: for bookmarks, contents and descriptions of links. */
final class PlainText {

    private final UnaryOperator<String> numbers;
    private final StringBuilder text = new StringBuilder();

    private PlainText(UnaryOperator<String> numbers) {
        this.numbers = numbers;
    }

    /** @param numbers gives "Table 2" for the id of a numbered table */
    static String of(List<Inline> inlines, UnaryOperator<String> numbers) {
        PlainText plain = new PlainText(numbers);
        plain.addAll(inlines);
        return plain.text.toString().strip();
    }

    private void addAll(List<Inline> inlines) {
        inlines.forEach(this::add);
    }

    private void add(Inline inline) {
        switch (inline) {
            case Inline.Text t -> text.append(t.text());
            case Inline.Code c -> text.append(c.text());
            case Inline.Name n -> text.append(n.text());
            case Inline.Abbreviation a -> text.append(a.text());
            case Inline.Redaction r -> text.append(r.label());
            case Inline.LineBreak b -> text.append(' ');
            case Inline.Emphasis e -> addAll(e.content());
            case Inline.Strong s -> addAll(s.content());
            case Inline.LanguageSpan l -> addAll(l.content());
            case Inline.Link l -> addAll(l.content());
            case Inline.Jump j -> addAll(j.content());
            case Inline.CrossReference r -> text.append(numbers.apply(r.target()));
            case Inline.Footnote f -> {}
        }
    }
}
