package eu.dossier.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** How much people are told of what was found. */
final class FindingsOption {

    private final Supplier<Optional<Detail>> detail;

    /** Named as on the command line. */
    enum Detail {
        full,
        lines,
        totals
    }

    FindingsOption(Syntax syntax) {
        detail = syntax.option(
                        "--findings",
                        "HOW",
                        "How findings are told: ${COMPLETION-CANDIDATES}. When left out, in full for one case; for"
                                + " several 'check' prints a line for each, 'render' errors in full and totals of the"
                                + " rest.")
                .offers(Candidates.of(Detail.class))
                .maybe(Detail.class);
    }

    /**
     * @param cases how many there are to tell of
     * @param ofSeveral what holds for several when nothing was asked for
     */
    Detail detail(int cases, Detail ofSeveral) {
        return detail.get().orElse(cases > 1 ? ofSeveral : Detail.full);
    }
}
