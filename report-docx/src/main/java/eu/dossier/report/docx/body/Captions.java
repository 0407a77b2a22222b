package eu.dossier.report.docx.body;

import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.CharacterStyle;
import eu.dossier.report.docx.style.ParagraphStyle;
import java.util.List;

/** Captions with numbers that Word counts by itself. */
final class Captions {

    private final Assembly assembly;
    private final Xml out;
    private final ParagraphWriter paragraphs;

    Captions(Assembly assembly, Xml out, ParagraphWriter paragraphs) {
        this.assembly = assembly;
        this.out = out;
        this.paragraphs = paragraphs;
    }

    /** "Table 2. What it shows": the words up to the number are what cross references repeat. In notes nothing is numbered. */
    void write(ParagraphStyle style, Context context, String id, List<Inline> caption, Origin origin) {
        paragraphs.open(style, context, caption);
        int marks = assembly.bookmarks().start(out, id, false);
        String number = assembly.number(id);
        if (!number.isEmpty()) {
            number(number);
        }
        assembly.bookmarks().end(out, marks);
        if (!number.isEmpty()) {
            paragraphs.runs().run(". ", CharacterStyle.CAPTION_NUMBER);
        }
        paragraphs.runs().write(caption, style.isBold(), origin);
        paragraphs.close();
    }

    private void number(String number) {
        int space = number.lastIndexOf('\u00A0');
        String word = number.substring(0, space);
        RunWriter runs = paragraphs.runs();
        runs.run(word + "\u00A0", CharacterStyle.CAPTION_NUMBER);
        String style = assembly.styles().character(CharacterStyle.CAPTION_NUMBER);
        runs.field("SEQ " + word.replace(' ', '_') + " \\* ARABIC", number.substring(space + 1), style);
    }
}
