package eu.dossier.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much people are told of what was found. */
final class FindingsOption {

    @Option(
            names = "--findings",
            paramLabel = "HOW",
            description = "How findings are told: ${COMPLETION-CANDIDATES}. When left out, in full for one case; for"
                    + " several 'check' prints a line for each, 'render' errors in full and totals of the rest.")
    private @Nullable Detail detail;

    /** Named as on the command line. */
    enum Detail {
        full,
        lines,
        totals
    }

    /**
     * @param cases how many there are to tell of
     * @param ofSeveral what holds for several when nothing was asked for
     */
    Detail detail(int cases, Detail ofSeveral) {
        return Optional.ofNullable(detail).orElse(cases > 1 ? ofSeveral : Detail.full);
    }
}
