package eu.dossier.cli;

import eu.dossier.briefing.Order;
import picocli.CommandLine.Option;

/** Drafts or finals, and for whom the record is kept. */
final class FinalOptions {

    private final Surroundings surroundings;

    @Option(
            names = "--final",
            negatable = true,
            description = "Documents without the word DRAFT; refused while an approval is missing, an error stands or"
                    + " the moment has not come.")
    private boolean last;

    @Option(
            names = "--asked-by",
            paramLabel = "WHO",
            description = "Who asks for the documents, for the release record.")
    private String askedBy = "";

    FinalOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Order on(Order drafts) {
        Order named = askedBy.isBlank() ? drafts : drafts.askedBy(askedBy.strip());
        return last ? named.asFinal(surroundings.clock().instant()) : named;
    }
}
