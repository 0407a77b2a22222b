package eu.dossier.report.docx.body;

import eu.dossier.document.theme.Page;

/** The sections of a document of our own making. */
public final class OwnSections implements Sections {

    /**
     * The ids of the relationships to the heads of the pages; empty for those that the document does not have.
     */
    public record Heads(String header, String firstHeader, String footer, String wideHeader, String wideFooter) {}

    private final Page page;
    private final boolean rightToLeft;
    private final Heads heads;
    private boolean first = true;

    public OwnSections(Page page, boolean rightToLeft, Heads heads) {
        this.page = page;
        this.rightToLeft = rightToLeft;
        this.heads = heads;
    }

    @Override
    public String end(boolean wide) {
        int width = twips(page.width());
        int height = twips(page.height());
        StringBuilder xml = new StringBuilder("<w:sectPr>");
        boolean ownFirstPage = first && !heads.firstHeader().isEmpty();
        reference(xml, "header", "default", wide ? heads.wideHeader() : heads.header());
        if (ownFirstPage) {
            reference(xml, "header", "first", heads.firstHeader());
        }
        reference(xml, "footer", "default", wide ? heads.wideFooter() : heads.footer());
        if (ownFirstPage) {
            reference(xml, "footer", "first", wide ? heads.wideFooter() : heads.footer());
        }
        xml.append("<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"").append(wide ? height : width);
        xml.append("\" w:h=\"").append(wide ? width : height).append(wide ? "\" w:orient=\"landscape\"/>" : "\"/>");
        margins(xml);
        xml.append("<w:cols w:space=\"708\"/>").append(ownFirstPage ? "<w:titlePg/>" : "");
        xml.append(rightToLeft ? "<w:bidi/>" : "").append("</w:sectPr>");
        first = false;
        return xml.toString();
    }

    private void margins(StringBuilder xml) {
        double left = rightToLeft ? page.end() : page.start();
        double right = rightToLeft ? page.start() : page.end();
        xml.append("<w:pgMar w:top=\"")
                .append(twips(page.top()))
                .append("\" w:right=\"")
                .append(twips(right));
        xml.append("\" w:bottom=\"")
                .append(twips(page.bottom()))
                .append("\" w:left=\"")
                .append(twips(left));
        xml.append("\" w:header=\"").append(twips(page.top() * 0.45)).append("\" w:footer=\"");
        xml.append(twips(page.bottom() * 0.4)).append("\" w:gutter=\"0\"/>");
    }

    private static void reference(StringBuilder xml, String what, String type, String id) {
        xml.append("<w:").append(what).append("Reference w:type=\"").append(type);
        xml.append("\" r:id=\"").append(id).append("\"/>");
    }

    private static int twips(double points) {
        return (int) Math.round(points * 20);
    }
}
