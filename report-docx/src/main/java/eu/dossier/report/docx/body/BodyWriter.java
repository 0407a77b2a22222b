package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.document.theme.Page;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import java.util.List;

/** The body: the blocks of the document, in sections where wide tables turn the page. */
public final class BodyWriter {

    private final Assembly assembly;
    private final Sections sections;
    private final Notes notes;
    private final BlockWriter blocks;
    private final Context upright;
    private final Context turned;

    public BodyWriter(
            Assembly assembly,
            Xml out,
            Relationships relationships,
            Media media,
            Sections sections,
            Pages pages,
            Notes.Base base) {
        this.assembly = assembly;
        this.sections = sections;
        Page page = assembly.theme().page();
        this.upright = Context.page(twips(page.width() - page.start() - page.end()));
        this.turned = Context.page(twips(page.height() - page.start() - page.end()));
        this.notes = new Notes(assembly, media, upright.width(), base);
        this.blocks = BlockWriter.ofBody(assembly, out, relationships, media, notes, pages);
    }

    /** The notes that the body called, once it is written. */
    public Notes notes() {
        return notes;
    }

    /** The first block starts a page. */
    public void startPage() {
        blocks.paragraphs().breakPage();
    }

    /** Writes all blocks; answers whether the last section is a turned one. */
    public boolean write() {
        List<Block> content = assembly.document().blocks();
        boolean wide = false;
        for (int i = 0; i < content.size(); i++) {
            boolean next = isWide(content, i);
            if (next != wide && i > 0) {
                endSection(wide);
            }
            wide = next;
            blocks.write(content, i, wide ? turned : upright);
        }
        blocks.closeTable();
        return wide;
    }

    /** Ends a section in the last paragraph, or in one made for it. */
    public void endSection(boolean wide) {
        String properties = sections.end(wide);
        if (!blocks.paragraphs().endSection(properties)) {
            blocks.writeTableEnd();
            blocks.paragraphs().endSection(properties);
        }
        blocks.paragraphs().startSection();
    }

    /** A wide table takes the headings right above it along. */
    private static boolean isWide(List<Block> content, int from) {
        int i = from;
        while (i < content.size() && content.get(i) instanceof Block.Heading heading && heading.level() > 1) {
            i++;
        }
        return i < content.size() && content.get(i) instanceof Block.Table table && table.wide();
    }

    private static int twips(double points) {
        return (int) Math.round(points * 20);
    }
}
