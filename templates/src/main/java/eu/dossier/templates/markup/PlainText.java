package eu.dossier.templates.markup;

import eu.dossier.document.Inline;
import java.util.List;
import java.util.stream.Collectors;

/** A line without its mark-up: for titles, bookmarks, attributes. Notes are no part of the line. */
public final class PlainText {

    private PlainText() {}

    public static String of(List<Inline> line) {
        return line.stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Emphasis emphasis -> of(emphasis.content());
            case Inline.Strong strong -> of(strong.content());
            case Inline.Code code -> code.text();
            case Inline.Name name -> name.text();
            case Inline.Abbreviation abbreviation -> abbreviation.text();
            case Inline.Link link -> of(link.content());
            case Inline.Jump jump -> of(jump.content());
            case Inline.LanguageSpan span -> of(span.content());
            case Inline.Redaction redaction -> redaction.label();
            case Inline.LineBreak lineBreak -> " ";
            case Inline.CrossReference reference -> "";
            case Inline.Footnote note -> "";
        };
    }
}
