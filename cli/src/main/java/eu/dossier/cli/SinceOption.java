package eu.dossier.cli;

import eu.dossier.briefing.Order;
import eu.dossier.briefing.Since;
import java.io.IOException;
import java.util.function.Supplier;

/** Since when changes are told. */
final class SinceOption {

    private final Surroundings surroundings;

    private final Supplier<String> since;

    SinceOption(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        since = syntax.option(
                        "--since",
                        "N|FILE",
                        "Tell and mark what changed since revision N, as the case itself says, or since an earlier case"
                                + " file.")
                .text();
    }

    Order of(Order order) throws IOException {
        String named = since.get();
        if (named.isEmpty()) {
            return order;
        }
        return order.since(
                named.matches("[0-9]{1,6}")
                        ? new Since.Revision(Integer.parseInt(named))
                        : new Since.Earlier(new CaseInputs(surroundings).read(named)));
    }
}
