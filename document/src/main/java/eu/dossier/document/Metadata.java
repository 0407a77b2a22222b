package eu.dossier.document;

import eu.dossier.document.marking.Tlp;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a document says of itself. All that PDF/UA asks for is mandatory.
 *
 * @param title the title, also of the window
 * @param subject one line of what it is about, or empty
 * @param publisher who sends it, never a person, or empty
 * @param reference the sender's number for it, or empty
 * @param language BCP 47, of all text that says nothing else
 * @param marking the highest marking of what it holds
 * @param restrictions more restrictions, printed beside the marking
 * @param issued the moment it speaks of; the only time that may enter the bytes
 * @param runningHead printed at the top of every page, at the start side
 * @param runningFoot printed at the foot of every page, at the start side
 * @param draft printed on every page while the text is not final ("DRAFT")
 * @param labels words that writers print, in the document's language
 */
public record Metadata(
        String title,
        String subject,
        String publisher,
        String reference,
        Locale language,
        Tlp marking,
        List<String> restrictions,
        ZonedDateTime issued,
        String runningHead,
        String runningFoot,
        Optional<String> draft,
        Labels labels) {

    public Metadata {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        for (String text : List.of(title, subject, publisher, reference, runningHead, runningFoot)) {
            Characters.requireClean(text, false);
        }
        restrictions = List.copyOf(restrictions);
    }

    /** The same with other texts at the head and the foot of pages. */
    public Metadata withRunning(String head, String foot) {
        return new Metadata(
                title,
                subject,
                publisher,
                reference,
                language,
                marking,
                restrictions,
                issued,
                head,
                foot,
                draft,
                labels);
    }

    /** The same document said of with another draft mark. */
    public Metadata withDraft(Optional<String> mark) {
        return new Metadata(
                title,
                subject,
                publisher,
                reference,
                language,
                marking,
                restrictions,
                issued,
                runningHead,
                runningFoot,
                mark,
                labels);
    }
}
