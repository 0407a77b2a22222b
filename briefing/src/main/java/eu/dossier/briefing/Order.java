package eu.dossier.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What to render from a case. An empty list means: all briefings, all formats, the case's own language.
 *
 * @param briefings names of briefings
 * @param formats ids of formats: pdf, docx, html
 * @param languages of the documents
 * @param at the moment the documents speak of: what is due later is not in them, and no other time enters their bytes
 */
public record Order(List<String> briefings, List<String> formats, List<Locale> languages, Instant at) {

    public Order {
        briefings = List.copyOf(briefings);
        formats = List.copyOf(formats);
        languages = List.copyOf(languages);
    }

    /** Everything, at the moment. */
    public static Order everything(Instant at) {
        return new Order(List.of(), List.of(), List.of(), at);
    }
}
