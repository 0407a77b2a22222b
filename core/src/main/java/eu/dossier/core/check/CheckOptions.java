package eu.dossier.core.check;

import java.time.Instant;
import java.util.Set;

/**
 * What a check depends on besides the case.
 *
 * @param now the moment against which deadlines and embargoes are measured
 * @param strict whether warnings count as errors
 * @param audiences those that a case may name
 */
public record CheckOptions(Instant now, boolean strict, Set<String> audiences) {

    /** Those of the briefings that come with Dossier. */
    public static final Set<String> AUDIENCES =
            Set.of("ministers", "crisis-cell", "certs", "press", "spokesperson", "citizens");

    public CheckOptions {
        audiences = Set.copyOf(audiences);
    }

    /** The usual ones, at a moment. */
    public static CheckOptions at(Instant now) {
        return new CheckOptions(now, false, AUDIENCES);
    }

    public CheckOptions strictly() {
        return new CheckOptions(now, true, audiences);
    }
}
