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
            completionCandidates = Candidates.Briefings.class,
            description = "Briefing to render: ${COMPLETION-CANDIDATES}, or one of your own; every usual one when left"
                    + " out.")
    private List<String> briefings = List.of();

    @Option(
            names = {"-f", "--format"},
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = Candidates.Formats.class,
            description = "${COMPLETION-CANDIDATES}; all when left out.")
    private List<String> formats = List.of();

    @Option(
            names = {"-l", "--lang"},
            split = ",",
            paramLabel = "LANG",
            completionCandidates = Candidates.Languages.class,
            description = "Language of the documents: ${COMPLETION-CANDIDATES}; the case's own when left out.")
    private List<Locale> languages = List.of();

    /** @throws CommandFailure when something is named that does not exist */
    Order order(Dossier dossier, Instant moment) {
        Catalogue.requireKnown(dossier, briefings, formats, languages);
        return new Order(briefings, formats, languages, moment);
    }
}
