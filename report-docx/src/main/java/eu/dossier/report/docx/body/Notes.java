package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.CharacterStyle;
import eu.dossier.report.docx.style.ParagraphStyle;
import java.util.List;

/** The footnotes: a part of their own, with the two separators that Word needs before the first. */
public final class Notes {

    /**
     * The notes of a template, which ours are added to.
     *
     * @param xml its part up to the end of its last note; empty for a template without notes
     * @param count the highest number among them
     * @param relationships what they refer to, without the root around it
     * @param prefix of the ids of ours
     */
    public record Base(String xml, int count, String relationships, String prefix) {
        public static final Base NONE = new Base("", 0, "", "rId");
    }

    private final Xml out = Xml.inMemory();
    private final Relationships relationships;
    private final Assembly assembly;
    private final BlockWriter blocks;
    private final int width;
    private int count;

    Notes(Assembly assembly, Media media, int width, Base base) {
        this.assembly = assembly;
        this.width = width;
        this.count = base.count();
        this.relationships = Relationships.added(base.relationships(), base.prefix());
        this.blocks = BlockWriter.ofNotes(assembly, out, relationships, media);
        if (base.xml().isEmpty()) {
            start();
        } else {
            out.foreign(base.xml());
        }
    }

    private void start() {
        String end = assembly.styles().paragraph(ParagraphStyle.FOOTNOTE);
        out.declaration().markup("<w:footnotes").markup(Namespaces.STORY).markup(">");
        separator(-1, "separator", end);
        separator(0, "continuationSeparator", end);
    }

    /** Writes a note; answers its number. */
    int add(List<Block> content) {
        count++;
        out.markup("<w:footnote w:id=\"").number(count).markup("\">");
        blocks.writeNote(content, Context.footnote(width), this::writeMark);
        out.markup("</w:footnote>");
        return count;
    }

    /** The whole part. */
    public Xml xml() {
        return out.markup("</w:footnotes>");
    }

    public Relationships relationships() {
        return relationships;
    }

    private void writeMark() {
        out.markup("<w:r><w:rPr>").value("w:rStyle", assembly.styles().character(CharacterStyle.FOOTNOTE_REFERENCE));
        out.markup("</w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
    }

    private void separator(int id, String kind, String style) {
        out.markup("<w:footnote w:type=\"")
                .markup(kind)
                .markup("\" w:id=\"")
                .number(id)
                .markup("\"><w:p><w:pPr>");
        out.value("w:pStyle", style).markup("</w:pPr><w:r><w:").markup(kind).markup("/></w:r></w:p></w:footnote>");
    }
}
