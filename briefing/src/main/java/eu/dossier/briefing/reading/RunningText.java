package eu.dossier.briefing.reading;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.Inline;
import java.util.List;
import java.util.Locale;

/**
 * The sentences of a document as they are read one after the other: paragraphs, lists, boxes and quotations. Left out is what
 * is looked up or skipped: headings, tables, figures, small print, notes, addresses, words in another language, and whatever
 * follows the end mark of a press release.
 */
final class RunningText {

    private final Locale language;
    private final StringBuilder text = new StringBuilder();
    private boolean ended;

    private RunningText(Locale language) {
        this.language = language;
    }

    /** @return plain text, an empty line after each paragraph */
    static String of(Document document) {
        RunningText running = new RunningText(document.metadata().language());
        running.blocks(document.blocks());
        return running.text.toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (!(block instanceof Block.Table)) {
            blocks(block.within());
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        ended |= paragraph.role() == Block.Role.END_MARK;
        if (!ended && isRunning(paragraph.role()) && !isAddress(paragraph)) {
            inlines(paragraph.content());
            text.append("\n\n");
        }
    }

    private static boolean isRunning(Block.Role role) {
        return role == Block.Role.BODY || role == Block.Role.LEAD;
    }

    /** Set line by line: a name, a telephone number, hours. */
    private static boolean isAddress(Block.Paragraph paragraph) {
        return paragraph.content().stream().anyMatch(Inline.LineBreak.class::isInstance);
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text words -> text.append(words.text());
            case Inline.Emphasis emphasis -> inlines(emphasis.content());
            case Inline.Strong strong -> inlines(strong.content());
            case Inline.Code code -> text.append(code.text());
            case Inline.Name name -> text.append(name.text());
            case Inline.Abbreviation form -> text.append(form.text());
            case Inline.Link link -> inlines(link.content());
            case Inline.Jump jump -> inlines(jump.content());
            case Inline.LanguageSpan span -> {
                if (span.language().getLanguage().equals(language.getLanguage())) {
                    inlines(span.content());
                }
            }
            case Inline.Redaction redaction -> text.append(redaction.label());
            case Inline.CrossReference reference -> {}
            case Inline.LineBreak end -> text.append(' ');
            case Inline.Footnote note -> {}
        }
    }
}
