package eu.dossier.report.html;

import eu.dossier.document.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lines of text. */
final class InlineMarkup {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ur", "yi", "ji");

    /** The number of a technique or weakness is not broken to fit a narrow column; a hash or path may be. */
    private static final int SHORT_CODE = 14;

    private final Markup html;
    private final Notes notes;
    private final Map<String, String> numbers;
    private boolean linked;

    /** @param numbers of captioned tables and figures, by id */
    InlineMarkup(Markup html, Notes notes, Map<String, String> numbers) {
        this.html = html;
        this.notes = notes;
        this.numbers = numbers;
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text t -> html.text(t.text());
            case Inline.Emphasis e -> wrap("<em>", e.content(), "</em>");
            case Inline.Strong s -> wrap("<strong>", s.content(), "</strong>");
            case Inline.Code c ->
                html.raw(c.text().length() <= SHORT_CODE ? "<code class=\"short\"" : "<code")
                        .raw(" translate=\"no\">")
                        .text(c.text())
                        .raw("</code>");
            case Inline.Name n ->
                html.raw("<span translate=\"no\">").text(n.text()).raw("</span>");
            case Inline.Abbreviation a ->
                html.raw("<abbr")
                        .attribute("title", a.expansion())
                        .raw(">")
                        .text(a.text())
                        .raw("</abbr>");
            case Inline.Link l -> link(l.target().toASCIIString(), l.content());
            case Inline.Jump j -> link("#" + j.target(), j.content());
            case Inline.CrossReference r -> link("#" + r.target(), List.of(new Inline.Text(number(r))));
            case Inline.LineBreak b -> html.raw("<br/>");
            case Inline.Footnote f -> notes.refer(html, f, linked);
            case Inline.LanguageSpan s -> language(s);
            case Inline.Redaction r ->
                html.raw("<span class=\"redaction\">").text(r.label()).raw("</span>");
        }
    }

    private void wrap(String open, List<Inline> content, String close) {
        html.raw(open);
        write(content);
        html.raw(close);
    }

    private String number(Inline.CrossReference reference) {
        return numbers.getOrDefault(reference.target(), "?");
    }

    /** A link inside a link: only the outer one can be followed. */
    private void link(String target, List<Inline> content) {
        if (linked) {
            write(content);
            return;
        }
        linked = true;
        html.raw("<a").attribute("href", target);
        wrap(">", content, "</a>");
        linked = false;
    }

    private void language(Inline.LanguageSpan span) {
        html.raw("<span").attribute("lang", span.language().toLanguageTag());
        html.attribute("dir", direction(span.language()));
        wrap(">", span.content(), "</span>");
    }

    /** The direction in which a language is written. */
    static String direction(Locale language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }

    static boolean isRightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /** The words alone, for places where neither links nor notes may stand. */
    String plain(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> plain(inline, text));
        return text.toString();
    }

    private void plain(Inline inline, StringBuilder text) {
        switch (inline) {
            case Inline.Text t -> text.append(t.text());
            case Inline.Emphasis e -> e.content().forEach(child -> plain(child, text));
            case Inline.Strong s -> s.content().forEach(child -> plain(child, text));
            case Inline.Code c -> text.append(c.text());
            case Inline.Name n -> text.append(n.text());
            case Inline.Abbreviation a -> text.append(a.text());
            case Inline.Link l -> l.content().forEach(child -> plain(child, text));
            case Inline.Jump j -> j.content().forEach(child -> plain(child, text));
            case Inline.CrossReference r -> text.append(number(r));
            case Inline.LineBreak b -> text.append(' ');
            case Inline.Footnote f -> {}
            case Inline.LanguageSpan s -> s.content().forEach(child -> plain(child, text));
            case Inline.Redaction r -> text.append(r.label());
        }
    }
}
