package eu.dossier.cli;

import eu.dossier.briefing.Dossier;
import eu.dossier.briefing.Order;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which documents of a case to make. */
final class ChoiceOptions {

    @Option(
            names = {"-b", "--briefing"},
            split = ",",
            paramLabel = "NAME",
            description = "Briefing to render; every usual one when left out.")
    private List<String> briefings = List.of();

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            description = "pdf, docx or html; all when left out.")
    private List<String> formats = List.of();

    @Option(
            names = {"-l", "--lang"},
            split = ",",
            paramLabel = "LANG",
            description = "Language of the documents; the case's own when left out.")
    private List<Locale> languages = List.of();

    /** @throws CommandFailure when something is named that does not exist */
    Order order(Dossier dossier, Instant moment) {
        Catalogue.requireKnown(dossier, briefings, formats, languages);
        return new Order(briefings, formats, languages, moment);
    }
}
