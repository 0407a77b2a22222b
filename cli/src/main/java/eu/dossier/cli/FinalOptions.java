package eu.dossier.cli;

import eu.dossier.briefing.Order;
import java.util.function.Supplier;

/** Drafts or finals, and for whom the record is kept. */
final class FinalOptions {

    private final Surroundings surroundings;

    private final Supplier<Boolean> last;
    private final Supplier<String> askedBy;

    FinalOptions(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        last = syntax.flag(
                "--final",
                "Documents without the word DRAFT; refused while an approval is missing, an error stands or the moment"
                        + " has not come.");
        askedBy = syntax.option("--asked-by", "WHO", "Who asks for the documents, for the release record.")
                .text();
    }

    Order on(Order drafts) {
        String asker = askedBy.get().strip();
        Order named = asker.isEmpty() ? drafts : drafts.askedBy(asker);
        return last.get() ? named.asFinal(surroundings.clock().instant()) : named;
    }
}
