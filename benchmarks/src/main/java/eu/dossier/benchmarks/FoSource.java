package eu.dossier.benchmarks;

import eu.dossier.document.Block;
import eu.dossier.document.Block.Row;
import eu.dossier.document.Document;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import java.util.List;
import java.util.Locale;

/** The briefing as the XSL-FO that a user of Apache FOP would write. */
final class FoSource {

    @SuppressWarnings("InlineFormatString") // two pages of markup read better apart
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Source Sans 3" font-size="10pt" line-height="1.3" xml:lang="en">
            <fo:layout-master-set><fo:simple-page-master master-name="p" page-width="210mm" page-height="297mm" margin="10mm 20mm">
            <fo:region-body margin-top="12mm" margin-bottom="10mm"/><fo:region-before extent="10mm"/>
            <fo:region-after extent="8mm" display-align="after"/></fo:simple-page-master></fo:layout-master-set>
            <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%3$s</rdf:li></rdf:Alt></dc:title></rdf:Description>
            </rdf:RDF></x:xmpmeta></fo:declarations>
            <fo:page-sequence master-reference="p" id="seq">
            <fo:static-content flow-name="xsl-region-before"><fo:block font-size="9pt" text-align-last="justify"><fo:inline font-weight="bold" color="#b36b00">%1$s</fo:inline><fo:leader leader-pattern="space"/>%2$s</fo:block></fo:static-content>
            <fo:static-content flow-name="xsl-region-after"><fo:block font-size="9pt" text-align-last="justify"><fo:inline font-weight="bold" color="#b36b00">%1$s</fo:inline><fo:leader leader-pattern="space"/>Page <fo:page-number/> of <fo:page-number-citation-last ref-id="seq"/></fo:block></fo:static-content>
            <fo:flow flow-name="xsl-region-body">
            """;

    private final StringBuilder fo = new StringBuilder(1 << 16);
    private final List<Block> blocks;

    private FoSource(Document document) {
        blocks = document.blocks();
        fo.append(HEAD.formatted(
                document.metadata().marking().label(),
                document.metadata().runningHead(),
                escape(document.metadata().title())));
        blocks.forEach(this::add);
        fo.append("</fo:flow></fo:page-sequence></fo:root>");
    }

    static String of(Document document) {
        return new FoSource(document).fo.toString();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Contents contents -> contents();
            case Block.BulletList list -> list(list);
            case Block.Figure figure -> chart(figure);
            case Block.Table table -> table(table);
            default -> throw new IllegalArgumentException("the reference briefing has no " + block);
        }
    }

    private void heading(Block.Heading heading) {
        String size = List.of("20", "15", "12.5", "11").get(heading.level() - 1);
        fo.append(
                "<fo:block id=\"%s\" role=\"H%d\" font-size=\"%spt\" font-weight=\"bold\" space-before=\"9pt\" space-after=\"4pt\" keep-with-next.within-page=\"always\">%s</fo:block>"
                        .formatted(heading.id(), heading.level(), size, escape(Texts.plain(heading.content()))));
    }

    private void paragraph(Block.Paragraph paragraph) {
        fo.append("<fo:block space-after=\"6pt\">");
        for (Texts.Piece piece : Texts.pieces(paragraph.content())) {
            fo.append(piece.bold() ? "<fo:inline font-weight=\"bold\">" : "").append(escape(piece.text()));
            fo.append(piece.bold() ? "</fo:inline>" : "");
        }
        fo.append("</fo:block>");
    }

    private void contents() {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() > 1) {
                fo.append(
                        "<fo:block start-indent=\"%dpt\" text-align-last=\"justify\"><fo:basic-link internal-destination=\"%s\">%s<fo:leader leader-pattern=\"dots\"/><fo:page-number-citation ref-id=\"%2$s\"/></fo:basic-link></fo:block>"
                                .formatted(
                                        (heading.level() - 2) * 12,
                                        heading.id(),
                                        escape(Texts.plain(heading.content()))));
            }
        }
    }

    private void list(Block.BulletList list) {
        fo.append("<fo:list-block provisional-distance-between-starts=\"10pt\" space-after=\"6pt\">");
        list.items()
                .forEach(item -> fo.append(
                        "<fo:list-item><fo:list-item-label end-indent=\"label-end()\"><fo:block>•</fo:block></fo:list-item-label><fo:list-item-body start-indent=\"body-start()\"><fo:block>%s</fo:block></fo:list-item-body></fo:list-item>"
                                .formatted(escape(Texts.plain(item.content().getFirst())))));
        fo.append("</fo:list-block>");
    }

    private void chart(Block.Figure figure) {
        fo.append(
                "<fo:block><fo:instream-foreign-object xmlns:fox=\"http://xmlgraphics.apache.org/fop/extensions\" fox:alt-text=\"bars\">");
        fo.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"480\" height=\"120\" viewBox=\"0 0 480 120\">");
        List<Bar> bars = ((BarChart) figure.graphic()).bars();
        double width = 480.0 / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            double height = bars.get(i).value().doubleValue() * 2.5;
            fo.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#8a1c1c\"/>",
                    i * width + 2,
                    110 - height,
                    width - 4,
                    height));
        }
        fo.append("</svg></fo:instream-foreign-object></fo:block><fo:block font-size=\"9pt\" font-style=\"italic\">");
        fo.append(escape(Texts.plain(figure.caption()))).append("</fo:block>");
    }

    private void table(Block.Table table) {
        fo.append(
                "<fo:table table-layout=\"fixed\" width=\"100%\" space-before=\"4pt\" space-after=\"8pt\" font-size=\"9pt\">");
        table.columns()
                .forEach(column -> fo.append("<fo:table-column column-width=\"proportional-column-width(")
                        .append(column.share().orElseThrow())
                        .append(")\"/>"));
        fo.append("<fo:table-header>");
        table.head().forEach(row -> row(row, " background-color=\"#1f3864\" color=\"#ffffff\" font-weight=\"bold\""));
        fo.append("</fo:table-header><fo:table-body>");
        table.body().forEach(row -> row(row, " keep-together.within-page=\"always\""));
        fo.append("</fo:table-body></fo:table>");
    }

    private void row(Row row, String attributes) {
        fo.append("<fo:table-row").append(attributes).append('>');
        row.cells()
                .forEach(cell -> fo.append("<fo:table-cell border=\"0.5pt solid #999\" padding=\"2pt 4pt\"><fo:block>")
                        .append(escape(Texts.plain(cell)))
                        .append("</fo:block></fo:table-cell>"));
        fo.append("</fo:table-row>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
