package eu.dossier.report.html;

import eu.dossier.document.Document;
import eu.dossier.document.Metadata;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Theme;
import java.time.format.DateTimeFormatter;

/** The frame around the body: what the file says of itself, the marking above and below, the style. */
final class HtmlPage {

    private final Document document;
    private final Metadata metadata;
    private final Theme theme;
    private final StyleSheet style;
    private final Markup html = new Markup();

    HtmlPage(Document document, Theme theme, StyleSheet style) {
        this.document = document;
        this.metadata = document.metadata();
        this.theme = theme;
        this.style = style;
    }

    String render() {
        ColumnRules columns = new ColumnRules();
        Markup body = new BlockMarkup(document, columns).render();
        String own = new PrintStyle(metadata, theme.page()).css() + columns.css();
        html.raw("<!DOCTYPE html>\n<html")
                .attribute("lang", metadata.language().toLanguageTag())
                .attribute("dir", InlineMarkup.direction(metadata.language()))
                .raw(">\n");
        head(own);
        html.raw("<body>\n<header class=\"bar\">\n");
        bar(metadata.runningHead());
        html.raw("</header>\n<main>\n");
        sender();
        html.raw(body);
        html.raw("</main>\n<footer class=\"bar\">\n");
        bar(metadata.runningFoot());
        html.raw("</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private void head(String own) {
        html.raw("<head>\n<meta charset=\"utf-8\"/>\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\"")
                .attribute("content", policy(own))
                .raw("/>\n");
        meta("viewport", "width=device-width, initial-scale=1");
        meta("referrer", "no-referrer");
        if (metadata.marking() != Tlp.CLEAR) {
            meta("robots", "noindex, noarchive");
        }
        html.raw("<title>").text(metadata.title()).raw("</title>\n");
        meta("description", metadata.subject());
        meta("author", metadata.publisher());
        meta("dcterms.identifier", metadata.reference());
        meta(
                "dcterms.issued",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(metadata.issued().withNano(0)));
        html.raw("<style>").raw(style.css()).raw("</style>\n<style>").raw(own).raw("</style>\n</head>\n");
    }

    /** Nothing may be fetched and nothing may run; only the two style elements of this file hold. */
    private String policy(String own) {
        return "default-src 'none'; style-src " + style.digest() + " " + Digest.of(own)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private void meta(String name, String content) {
        if (!content.isEmpty()) {
            html.raw("<meta")
                    .attribute("name", name)
                    .attribute("content", content)
                    .raw("/>\n");
        }
    }

    private void bar(String text) {
        html.raw("<p>");
        metadata.draft()
                .ifPresent(draft ->
                        html.raw("<strong class=\"draft\">").text(draft).raw("</strong> "));
        html.raw("<span class=\"running\">").text(text).raw("</span> <span class=\"label\">");
        BlockMarkup.marking(html, metadata.labels(), metadata.marking(), metadata.restrictions());
        html.raw("</span></p>\n");
    }

    private void sender() {
        theme.logo().ifPresent(logo -> {
            html.raw("<div class=\"logo\">");
            FigureMarkup.picture(html, logo, theme.organisation());
            html.raw("</div>\n");
        });
        if (theme.logo().isEmpty() && !theme.organisation().isEmpty()) {
            html.raw("<p class=\"organisation\">").text(theme.organisation()).raw("</p>\n");
        }
    }
}
