package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Which documents of a case to make. */
final class ChoiceOptions {

    private final Supplier<List<String>> briefings;
    private final Supplier<List<String>> formats;
    private final Supplier<List<Locale>> languages;

    ChoiceOptions(Syntax syntax) {
        briefings = syntax.option(
                        "-b --briefing",
                        "NAME",
                        "Briefing to render: ${COMPLETION-CANDIDATES}, or one of your own; every usual one when left"
                                + " out.")
                .offers(Candidates::briefings)
                .list(String.class);
        formats = syntax.option("-f --format", "FORMAT", "${COMPLETION-CANDIDATES}; all when left out.")
                .offers(Candidates::formats)
                .list(String.class);
        languages = syntax.option(
                        "-l --lang",
                        "LANG",
                        "Language of the documents: ${COMPLETION-CANDIDATES}; the case's own when left out.")
                .offers(Candidates::languages)
                .readBy(Locale::forLanguageTag)
                .list(Locale.class);
    }

    /** @throws CommandFailure when something is named that does not exist */
    Order order(Dossier dossier, Instant moment) {
        Catalogue.requireKnown(dossier, briefings.get(), formats.get(), languages.get());
        return new Order(briefings.get(), formats.get(), languages.get(), moment);
    }
}
