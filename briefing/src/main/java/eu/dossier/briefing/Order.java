package eu.dossier.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What to render from a case. An empty list means: all briefings, all formats, the case's own language.
 *
 * @param briefings names of briefings
 * @param formats ids of formats: pdf, docx, html
 * @param languages of the documents
 * @param at the moment the documents speak of: what is due later is not in them, and no other time enters their bytes
 * @param finalAt the moment on the clock at which they shall become final; empty for drafts, which say so on every page
 * @param askedBy who asks for them, for the release record
 * @param since the earlier state since which the documents tell and mark what changed, if they are to
 */
public record Order(
        List<String> briefings,
        List<String> formats,
        List<Locale> languages,
        Instant at,
        Optional<Instant> finalAt,
        Optional<String> askedBy,
        Optional<Since> since) {

    public Order {
        briefings = List.copyOf(briefings);
        formats = List.copyOf(formats);
        languages = List.copyOf(languages);
    }

    /**
     * Drafts that nobody answers for.
     *
     * @param briefings names of briefings; all usual ones when empty
     * @param formats ids of formats; all when empty
     * @param languages of the documents; the case's own when empty
     * @param at the moment that the documents speak of
     */
    public Order(List<String> briefings, List<String> formats, List<Locale> languages, Instant at) {
        this(briefings, formats, languages, at, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Every usual briefing in every format, as drafts.
     *
     * @param at the moment that the documents speak of
     * @return an order to change with the methods below
     */
    public static Order everything(Instant at) {
        return new Order(List.of(), List.of(), List.of(), at);
    }

    /**
     * The same as final documents, which are refused while anything stands against them.
     *
     * @param now what the clock says
     * @return a new order; this one stays as it is
     */
    public Order asFinal(Instant now) {
        return new Order(briefings, formats, languages, at, Optional.of(now), askedBy, since);
    }

    /**
     * The same, asked for by someone.
     *
     * @param who for the release record, in the user's words
     * @return a new order; this one stays as it is
     */
    public Order askedBy(String who) {
        return new Order(briefings, formats, languages, at, finalAt, Optional.of(who), since);
    }

    /**
     * The same, telling what changed since an earlier state.
     *
     * @param earlier a revision of the case, or an earlier case file
     * @return a new order; this one stays as it is
     */
    public Order since(Since earlier) {
        return new Order(briefings, formats, languages, at, finalAt, askedBy, Optional.of(earlier));
    }

    boolean isDraft() {
        return finalAt.isEmpty();
    }
}
