package eu.dossier.report.docx.body;

import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.ParagraphStyle;
import eu.dossier.report.docx.style.Variant;
import eu.dossier.report.docx.style.WordLanguage;
import java.util.List;

/** Paragraphs, and what the next one has to bring along from what stood before it. */
final class ParagraphWriter {

    private static final int NO_PLACE = -1;

    private final Assembly assembly;
    private final Xml out;
    private final RunWriter runs;
    private final boolean documentRightToLeft;

    private boolean pageBreak;
    private boolean afterBox;
    private String label = "";
    private int list;
    private int level;
    private boolean controlOpen;
    private int lastProperties = NO_PLACE;
    private boolean paragraphLast;
    private int count;

    ParagraphWriter(Assembly assembly, Xml out, RunWriter runs) {
        this.assembly = assembly;
        this.out = out;
        this.runs = runs;
        this.documentRightToLeft =
                WordLanguage.isRightToLeft(assembly.document().metadata().language());
    }

    RunWriter runs() {
        return runs;
    }

    boolean isDocumentRightToLeft() {
        return documentRightToLeft;
    }

    /** The next paragraph starts a page. */
    void breakPage() {
        pageBreak = true;
    }

    /** The next paragraph starts a section, so it starts a page anyway. */
    void startSection() {
        pageBreak = false;
        afterBox = false;
    }

    /** What stood last has no room below it. */
    void endBox() {
        afterBox = true;
    }

    /** The next paragraph carries a word for screen readers. */
    void announce(String word) {
        label = label.isEmpty() ? word : label + ", " + word;
    }

    /** The next paragraph is an item of that list. */
    void numberNext(int ofList, int atLevel) {
        list = ofList;
        level = atLevel;
    }

    /** A whole paragraph of text. */
    void write(ParagraphStyle style, Context context, List<Inline> content, Origin origin) {
        open(style, context, content);
        runs.write(content, style.isBold(), origin);
        close();
    }

    /** A paragraph that Word needs where the tree has none: it parts or ends what may not stand alone. */
    void writeEmpty(ParagraphStyle style) {
        open(Variant.of(style), documentRightToLeft);
        close();
    }

    /** Starts a paragraph of which {@code content} tells the direction. */
    void open(ParagraphStyle style, Context context, List<Inline> content) {
        open(context.variant(style, afterBox), isRightToLeft(content));
    }

    /** Starts the first paragraph of a list item, whose number waits. The list that the style itself belongs to goes without. */
    void openItem(ParagraphStyle style, Context context, List<Inline> content) {
        Variant variant = context.placedAt(style, context.left(), afterBox);
        boolean carried = assembly.styles().names().carriesList(style.id());
        if (assembly.lists().isOfStyles(list) && variant.isPlain() && carried) {
            list = 0;
        }
        open(variant, isRightToLeft(content));
    }

    private void open(Variant variant, boolean rightToLeft) {
        out.markup("<w:p><w:pPr><w:pStyle w:val=\"")
                .text(assembly.styles().paragraph(variant))
                .markup("\"/>");
        out.markup(pageBreak ? "<w:pageBreakBefore/>" : "");
        if (list != 0) {
            out.markup("<w:numPr><w:ilvl w:val=\"")
                    .number(level)
                    .markup("\"/><w:numId w:val=\"")
                    .number(list);
            out.markup("\"/></w:numPr>");
        }
        out.markup(rightToLeft ? "<w:bidi/>" : "");
        lastProperties = out.position();
        out.markup("</w:pPr>");
        openLabel();
        pageBreak = false;
        afterBox = false;
        list = 0;
    }

    void close() {
        if (controlOpen) {
            Controls.endRun(out);
            controlOpen = false;
        }
        out.markup("</w:p>");
        paragraphLast = true;
        count++;
    }

    /** How many paragraphs there have been. */
    int count() {
        return count;
    }

    /** Whether the last thing was a paragraph: Word wants one last, wherever blocks stand. */
    boolean endsInParagraph() {
        return paragraphLast;
    }

    /** What was written last is a table or a control. */
    void endOther() {
        paragraphLast = false;
        forgetLast();
    }

    /** Puts the end of a section into the last paragraph; answers false when the last thing was none. */
    boolean endSection(String properties) {
        if (lastProperties == NO_PLACE) {
            return false;
        }
        out.insert(lastProperties, properties);
        lastProperties = NO_PLACE;
        return true;
    }

    /** The last thing is not a paragraph any more, or has left the buffer. */
    void forgetLast() {
        lastProperties = NO_PLACE;
    }

    private boolean isRightToLeft(List<Inline> content) {
        if (!assembly.survey().hasRightToLeft()) {
            return documentRightToLeft;
        }
        return Direction.ofParagraph(content, documentRightToLeft);
    }

    private void openLabel() {
        if (!label.isEmpty()) {
            Controls.startRun(out, assembly.nextControl(), label);
            controlOpen = true;
            label = "";
        }
    }
}
