package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.document.theme.Page;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.WordLanguage;
import java.util.List;

/** The body: the blocks of the document, in sections where wide tables turn the page. */
public final class BodyWriter {

    /**
     * The ids of the relationships to the heads of the pages; empty for those that the document does not have.
     */
    public record Heads(String header, String firstHeader, String footer, String wideHeader, String wideFooter) {}

    private final Assembly assembly;
    private final Xml out;
    private final Heads heads;
    private final Notes notes;
    private final BlockWriter blocks;
    private final Context upright;
    private final Context turned;
    private boolean first = true;

    public BodyWriter(Assembly assembly, Xml out, Relationships relationships, Media media, Heads heads, Pages pages) {
        this.assembly = assembly;
        this.out = out;
        this.heads = heads;
        Page page = assembly.theme().page();
        this.upright = Context.page(twips(page.width() - page.start() - page.end()));
        this.turned = Context.page(twips(page.height() - page.start() - page.end()));
        this.notes = new Notes(assembly, media, upright.width());
        this.blocks = BlockWriter.ofBody(assembly, out, relationships, media, notes, pages);
    }

    /** The notes that the body called, once it is written. */
    public Notes notes() {
        return notes;
    }

    /** Writes the whole part. */
    public void write() {
        out.declaration().markup("<w:document").markup(Namespaces.STORY).markup("><w:body>");
        List<Block> content = assembly.document().blocks();
        boolean wide = false;
        for (int i = 0; i < content.size(); i++) {
            boolean next = isWide(content, i);
            if (next != wide && i > 0) {
                endSection(wide);
            }
            wide = next;
            block(content, i, wide);
        }
        blocks.closeTable();
        out.markup(sectionProperties(wide)).markup("</w:body></w:document>");
        out.flush();
    }

    private void block(List<Block> content, int i, boolean wide) {
        Block block = content.get(i);
        if (i > 0 && block instanceof Block.Table table && table.caption().isEmpty()) {
            blocks.partTables(content.get(i - 1));
        }
        blocks.write(block, wide ? turned : upright);
    }

    /** A wide table takes the headings right above it along. */
    private static boolean isWide(List<Block> content, int from) {
        int i = from;
        while (i < content.size() && content.get(i) instanceof Block.Heading heading && heading.level() > 1) {
            i++;
        }
        return i < content.size() && content.get(i) instanceof Block.Table table && table.wide();
    }

    private void endSection(boolean wide) {
        String properties = sectionProperties(wide);
        if (!blocks.paragraphs().endSection(properties)) {
            blocks.writeTableEnd();
            blocks.paragraphs().endSection(properties);
        }
        blocks.paragraphs().startSection();
    }

    private String sectionProperties(boolean wide) {
        Page page = assembly.theme().page();
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
        margins(xml, page);
        xml.append("<w:cols w:space=\"708\"/>").append(ownFirstPage ? "<w:titlePg/>" : "");
        xml.append(isRightToLeft() ? "<w:bidi/>" : "").append("</w:sectPr>");
        first = false;
        return xml.toString();
    }

    private void margins(StringBuilder xml, Page page) {
        double left = isRightToLeft() ? page.end() : page.start();
        double right = isRightToLeft() ? page.start() : page.end();
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

    private boolean isRightToLeft() {
        return WordLanguage.isRightToLeft(assembly.document().metadata().language());
    }

    private static void reference(StringBuilder xml, String what, String type, String id) {
        xml.append("<w:").append(what).append("Reference w:type=\"").append(type);
        xml.append("\" r:id=\"").append(id).append("\"/>");
    }

    private static int twips(double points) {
        return (int) Math.round(points * 20);
    }
}
