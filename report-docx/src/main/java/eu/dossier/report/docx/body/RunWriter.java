package eu.dossier.report.docx.body;

import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.marking.Tlp;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.CharacterStyle;
import eu.dossier.report.docx.style.Emphases;
import eu.dossier.report.docx.style.WordLanguage;
import java.text.Bidi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of paragraphs as runs. */
final class RunWriter {

    private final Assembly assembly;
    private final Xml out;
    private final Relationships relationships;
    private final @Nullable Notes notes;

    private int emphases;
    private int allowed = ~0;
    private String language = "";
    private boolean languageRightToLeft;
    private boolean linked;
    private boolean bare;
    private Origin origin = Origin.NONE;

    /** @param notes where notes go, or null in the notes themselves */
    RunWriter(Assembly assembly, Xml out, Relationships relationships, @Nullable Notes notes) {
        this.assembly = assembly;
        this.out = out;
        this.relationships = relationships;
        this.notes = notes;
    }

    /**
     * Writes a paragraph's text.
     *
     * @param bold whether the paragraph is bold by itself: Word would take bold away from what is strong in it
     * @param from where to look when something in it cannot be shown
     */
    void write(List<Inline> content, boolean bold, Origin from) {
        origin = from;
        allowed = bold ? ~Emphases.STRONG : ~0;
        write(content);
        allowed = ~0;
    }

    /** Writes text that stands inside a link already, without its notes: a line of the contents. */
    void writeBare(List<Inline> content) {
        bare = true;
        linked = true;
        write(content);
        linked = false;
        bare = false;
    }

    /** A run of plain text in a character style, or in none when {@code style} is empty. */
    void run(String text, String style) {
        out.markup("<w:r>");
        properties(style, false);
        content(text, 0, text.length());
        out.markup("</w:r>");
    }

    void run(String text, CharacterStyle style) {
        run(text, assembly.styles().character(style));
    }

    /** The marking on black, with room at its sides that does not break off. */
    void marking(Tlp tlp) {
        run("\u00A0" + tlp.label() + "\u00A0", CharacterStyle.of(tlp));
    }

    void tab() {
        out.markup("<w:r><w:tab/></w:r>");
    }

    /**
     * A field with the result that Word will find by itself when asked to.
     *
     * @param instruction without the spaces around
     */
    void field(String instruction, String result, String style) {
        fieldRun(style).markup("<w:fldChar w:fldCharType=\"begin\"/></w:r>");
        fieldRun(style).markup("<w:instrText xml:space=\"preserve\"> ").text(instruction);
        out.markup(" </w:instrText></w:r>");
        fieldRun(style).markup("<w:fldChar w:fldCharType=\"separate\"/></w:r>");
        run(result, style);
        fieldRun(style).markup("<w:fldChar w:fldCharType=\"end\"/></w:r>");
    }

    /** The whole field is of one style: programs that count anew take that of its first run. */
    private Xml fieldRun(String style) {
        out.markup("<w:r>");
        properties(style, false);
        return out;
    }

    void fieldStart(String instruction) {
        out.markup("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ");
        out.text(instruction).markup(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    }

    void fieldEnd() {
        out.markup("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }

    private void write(List<Inline> content) {
        for (Inline inline : content) {
            write(inline);
        }
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text t -> text(t.text());
            case Inline.Emphasis e -> with(Emphases.EMPHASIS, e.content());
            case Inline.Strong s -> with(Emphases.STRONG, s.content());
            case Inline.Code c -> with(Emphases.CODE, c.text());
            case Inline.Name n -> with(Emphases.NAME, n.text());
            case Inline.Abbreviation a -> abbreviation(a);
            case Inline.Link l -> link(l);
            case Inline.Jump j -> jump(j);
            case Inline.CrossReference r -> crossReference(r);
            case Inline.LineBreak b ->
                out.markup(bare ? "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>" : "<w:r><w:br/></w:r>");
            case Inline.Footnote f -> footnote(f);
            case Inline.LanguageSpan s -> languageSpan(s);
            case Inline.Redaction r -> with(Emphases.REDACTION, r.label());
        }
    }

    private void with(int emphasis, List<Inline> content) {
        int before = emphases;
        emphases |= emphasis;
        write(content);
        emphases = before;
    }

    private void with(int emphasis, String text) {
        int before = emphases;
        emphases |= emphasis;
        text(text);
        emphases = before;
    }

    /** The long form is not printed: it becomes the title of a control that shows no frame, once for each short form. */
    private void abbreviation(Inline.Abbreviation abbreviation) {
        boolean explain =
                !bare && !linked && !abbreviation.expansion().isBlank() && assembly.isFirst(abbreviation.text());
        if (explain) {
            Controls.startRun(out, assembly.nextControl(), abbreviation.expansion());
        }
        text(abbreviation.text());
        if (explain) {
            Controls.endRun(out);
        }
    }

    private void link(Inline.Link link) {
        if (linked) {
            write(link.content());
            return;
        }
        String id = relationships.link(link.target().toASCIIString());
        out.markup("<w:hyperlink r:id=\"").markup(id).markup("\" w:history=\"1\">");
        linkContent(link.content());
    }

    private void jump(Inline.Jump jump) {
        if (linked) {
            write(jump.content());
        } else if (assembly.survey().isKnown(jump.target())) {
            out.markup("<w:hyperlink w:anchor=\"").markup(assembly.bookmarks().reference(jump.target()));
            out.markup("\" w:history=\"1\">");
            linkContent(jump.content());
        } else {
            missing(jump.target());
            write(jump.content());
        }
    }

    private void linkContent(List<Inline> content) {
        linked = true;
        with(Emphases.LINK, content);
        linked = false;
        out.markup("</w:hyperlink>");
    }

    private void crossReference(Inline.CrossReference reference) {
        String number = assembly.number(reference.target());
        if (number.isEmpty()) {
            missing(reference.target());
            text("?");
        } else if (bare) {
            text(number);
        } else {
            fieldStart("REF " + assembly.bookmarks().reference(reference.target()) + " \\h");
            text(number);
            fieldEnd();
        }
    }

    private void missing(String target) {
        assembly.warn(
                "D0861",
                origin,
                "The text points at \"" + target + "\", and nothing in this document has that name.",
                "Name the heading, table or figure so, or take the reference out.");
    }

    /** Word knows no note in a note: it stands in brackets where it is called. */
    private void footnote(Inline.Footnote footnote) {
        if (bare) {
            return;
        }
        if (notes == null) {
            text(" (" + new PlainText(assembly::number).ofBlocks(footnote.content()) + ")");
            return;
        }
        int id = notes.add(footnote.content());
        out.markup("<w:r><w:rPr>").value("w:rStyle", assembly.styles().character(CharacterStyle.FOOTNOTE_REFERENCE));
        out.markup("</w:rPr><w:footnoteReference w:id=\"").number(id).markup("\"/></w:r>");
    }

    private void languageSpan(Inline.LanguageSpan span) {
        String before = language;
        boolean beforeRightToLeft = languageRightToLeft;
        language = WordLanguage.tag(span.language());
        languageRightToLeft = WordLanguage.isRightToLeft(span.language());
        write(span.content());
        language = before;
        languageRightToLeft = beforeRightToLeft;
    }

    private void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!assembly.survey().hasRightToLeft() || !Direction.hasRightToLeft(text)) {
            run(text, 0, text.length(), false);
            return;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            run(text, bidi.getRunStart(i), bidi.getRunLimit(i), (bidi.getRunLevel(i) & 1) == 1);
        }
    }

    private void run(String text, int start, int end, boolean rightToLeft) {
        out.markup("<w:r>");
        properties(assembly.styles().emphasis(emphases & allowed), rightToLeft);
        content(text, start, end);
        out.markup("</w:r>");
    }

    private void properties(String style, boolean rightToLeft) {
        if (style.isEmpty() && language.isEmpty() && !rightToLeft) {
            return;
        }
        out.markup("<w:rPr>");
        if (!style.isEmpty()) {
            out.value("w:rStyle", style);
        }
        out.markup(rightToLeft ? "<w:rtl/>" : "");
        if (!language.isEmpty()) {
            out.markup("<w:lang")
                    .attribute(languageRightToLeft ? "w:bidi" : "w:val", language)
                    .markup("/>");
        }
        out.markup("</w:rPr>");
    }

    /** Two characters have elements of their own in Word; as characters it shows the first always, the second in a foreign font. */
    private void content(String text, int start, int end) {
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\u00AD' || c == '\u2011') {
                words(text, from, i);
                out.markup(c == '\u00AD' ? "<w:softHyphen/>" : "<w:noBreakHyphen/>");
                from = i + 1;
            }
        }
        words(text, from, end);
    }

    private void words(String text, int start, int end) {
        if (start < end) {
            out.markup(needsSpace(text, start, end) ? "<w:t xml:space=\"preserve\">" : "<w:t>");
            out.text(text, start, end).markup("</w:t>");
        }
    }

    private static boolean needsSpace(String text, int start, int end) {
        return text.charAt(start) == ' ' || text.charAt(end - 1) == ' ' || text.indexOf("  ", start) >= 0;
    }
}
