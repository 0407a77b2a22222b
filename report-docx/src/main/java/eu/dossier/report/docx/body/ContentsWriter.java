package eu.dossier.report.docx.body;

import eu.dossier.document.Block;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.ParagraphStyle;
import java.util.List;

/**
 * The table of contents: one field with its lines filled in, as Word leaves it after an update. So it is complete before
 * anyone presses a key, and Word asks nothing when the document is opened.
 */
final class ContentsWriter {

    private final Assembly assembly;
    private final Xml out;
    private final ParagraphWriter paragraphs;
    private final Pages pages;

    ContentsWriter(Assembly assembly, Xml out, ParagraphWriter paragraphs, Pages pages) {
        this.assembly = assembly;
        this.out = out;
        this.paragraphs = paragraphs;
        this.pages = pages;
    }

    void write(Block.Contents contents, Context context) {
        List<Block.Heading> lines = assembly.survey().headings().stream()
                .filter(heading -> heading.level() >= 2 && heading.level() <= contents.depth())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        out.markup("<w:sdt><w:sdtPr>").value("w:alias", title(contents));
        out.markup("<w:id w:val=\"").number(assembly.nextControl());
        out.markup("\"/><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>");
        out.markup("</w:docPartObj></w:sdtPr><w:sdtContent>");
        if (!contents.title().isEmpty()) {
            paragraphs.write(ParagraphStyle.CONTENTS_TITLE, context, contents.title(), contents.origin());
        }
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), context, i == 0 ? instruction(contents) : "", i == lines.size() - 1);
        }
        out.markup("</w:sdtContent></w:sdt>");
        paragraphs.endOther();
    }

    private static String title(Block.Contents contents) {
        String title = PlainText.ROUGH.of(contents.title());
        return title.isBlank() ? "Table of Contents" : title;
    }

    private static String instruction(Block.Contents contents) {
        return "TOC \\o \"2-" + contents.depth() + "\" \\h \\z \\u";
    }

    private void line(Block.Heading heading, Context context, String instruction, boolean last) {
        RunWriter runs = paragraphs.runs();
        String mark = assembly.bookmarks().contents(heading.id());
        paragraphs.open(ParagraphStyle.contents(heading.level()), context, heading.content());
        if (!instruction.isEmpty()) {
            runs.fieldStart(instruction);
        }
        out.markup("<w:hyperlink w:anchor=\"").markup(mark).markup("\" w:history=\"1\">");
        runs.writeBare(heading.content());
        Integer page = pages.ofHeadings().get(heading.id());
        if (page != null) {
            runs.tab();
            runs.field("PAGEREF " + mark + " \\h", Integer.toString(page), "");
        }
        out.markup("</w:hyperlink>");
        if (last) {
            runs.fieldEnd();
        }
        paragraphs.close();
    }
}
