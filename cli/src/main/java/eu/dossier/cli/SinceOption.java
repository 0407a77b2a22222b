package eu.dossier.cli;

import eu.dossier.briefing.Order;
import eu.dossier.briefing.Since;
import java.io.IOException;
import picocli.CommandLine.Option;

/** Since when changes are told. */
final class SinceOption {

    private final Surroundings surroundings;

    @Option(
            names = "--since",
            paramLabel = "N|FILE",
            description = "Tell and mark what changed since revision N, as the case itself says, or since an earlier"
                    + " case file.")
    private String since = "";

    SinceOption(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Order of(Order order) throws IOException {
        if (since.isEmpty()) {
            return order;
        }
        return order.since(
                since.matches("[0-9]{1,6}")
                        ? new Since.Revision(Integer.parseInt(since))
                        : new Since.Earlier(new CaseInputs(surroundings).read(since)));
    }
}
