package eu.dossier.benchmarks;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Cell;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Document;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import java.util.List;

/** The briefing as the XHTML that a user of an HTML engine would write. */
final class HtmlSource {

    @SuppressWarnings("InlineFormatString") // a page of styles reads better apart
    private static final String CSS = """
            @page { size: A4; margin: 22mm 20mm 20mm 20mm;
              @top-left { content: "%1$s"; font: bold 9pt 'Source Sans 3'; color: #b36b00 }
              @top-right { content: "%2$s"; font: 9pt 'Source Sans 3'; color: #444 }
              @bottom-left { content: "%1$s"; font: bold 9pt 'Source Sans 3'; color: #b36b00 }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt 'Source Sans 3' } }
            body { font-family: 'Source Sans 3'; font-size: 10pt; line-height: 1.3; margin: 0 }
            h2 { font-size: 15pt; color: #1f3864; margin: 12pt 0 4pt } h3 { font-size: 12.5pt; margin: 9pt 0 3pt }
            h4 { font-size: 11pt; margin: 7pt 0 3pt } h1 { font-size: 20pt; margin: 0 0 4pt }
            p { margin: 0 0 6pt } ul { margin: 0 0 6pt; padding-left: 14pt }
            table { width: 100%%; border-collapse: collapse; margin: 4pt 0 8pt; -fs-table-paginate: paginate; table-layout: fixed }
            thead { display: table-header-group } tr { page-break-inside: avoid }
            th { background: #1f3864; color: #fff; text-align: left }
            td, th { border: 0.5pt solid #999; padding: 2pt 4pt; font-size: 9pt; vertical-align: top; word-wrap: break-word }
            .toc a { color: #000; text-decoration: none } .toc a::after { content: " ..... " target-counter(attr(href), page) }
            .cap { font-size: 9pt; font-style: italic }
            .bar { display: inline-block; background: #8a1c1c; width: 14pt; margin: 0 3pt; vertical-align: bottom }
            """;

    private final StringBuilder html = new StringBuilder(1 << 16);
    private final List<Block> blocks;

    private HtmlSource(Document document) {
        blocks = document.blocks();
        String title = escape(document.metadata().title());
        html.append("<html lang=\"en\"><head><title>").append(title).append("</title>");
        html.append("<meta name=\"subject\" content=\"briefing\"/><meta name=\"description\" content=\"briefing\"/>");
        html.append("<style>").append(css(document)).append("</style></head><body>");
        blocks.forEach(this::add);
        html.append("</body></html>");
    }

    static String of(Document document) {
        return new HtmlSource(document).html.toString();
    }

    private static String css(Document document) {
        return CSS.formatted(
                document.metadata().marking().label(), document.metadata().runningHead());
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading ->
                html.append("<h%d id=\"%s\">%s</h%1$d>"
                        .formatted(heading.level(), heading.id(), escape(Texts.plain(heading.content()))));
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Contents contents -> contents();
            case Block.BulletList list -> list(list);
            case Block.Figure figure -> chart(figure);
            case Block.Table table -> table(table);
            default -> throw new IllegalArgumentException("the reference briefing has no " + block);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        html.append("<p>");
        for (Texts.Piece piece : Texts.pieces(paragraph.content())) {
            html.append(piece.bold() ? "<b>" : "").append(escape(piece.text())).append(piece.bold() ? "</b>" : "");
        }
        html.append("</p>");
    }

    private void contents() {
        html.append("<div class=\"toc\">");
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() > 1) {
                html.append("<div style=\"margin-left: %dpt\"><a href=\"#%s\">%s</a></div>"
                        .formatted((heading.level() - 2) * 12, heading.id(), escape(Texts.plain(heading.content()))));
            }
        }
        html.append("</div>");
    }

    private void list(Block.BulletList list) {
        html.append("<ul>");
        list.items()
                .forEach(item -> html.append("<li>")
                        .append(escape(Texts.plain(item.content().getFirst())))
                        .append("</li>"));
        html.append("</ul>");
    }

    private void chart(Block.Figure figure) {
        List<Bar> bars = ((BarChart) figure.graphic()).bars();
        int max = bars.stream().mapToInt(bar -> bar.value().intValue()).max().orElse(1);
        html.append("<div style=\"height: 100pt; border-bottom: 1pt solid #333\" role=\"img\" title=\"bars\">");
        bars.forEach(bar -> html.append("<span class=\"bar\" style=\"height: %dpt\"></span>"
                .formatted(bar.value().intValue() * 90 / max)));
        html.append("</div><p class=\"cap\">")
                .append(escape(Texts.plain(figure.caption())))
                .append("</p>");
    }

    private void table(Block.Table table) {
        html.append("<table><colgroup>");
        table.columns()
                .forEach(column -> html.append("<col style=\"width: ")
                        .append(column.share().orElseThrow())
                        .append("%\"/>"));
        html.append("</colgroup><thead>");
        table.head().forEach(row -> row(row, "th"));
        html.append("</thead><tbody>");
        table.body().forEach(row -> row(row, "td"));
        html.append("</tbody></table>");
    }

    private void row(Row row, String element) {
        html.append("<tr>");
        for (Cell cell : row.cells()) {
            html.append('<').append(element).append('>').append(escape(Texts.plain(cell)));
            html.append("</").append(element).append('>');
        }
        html.append("</tr>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
