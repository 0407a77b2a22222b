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

    /** Those of the built-in policy. */
    public static final Set<String> AUDIENCES = Set.of("ministers", "certs", "press", "spokesperson");

    public CheckOptions {
        audiences = Set.copyOf(audiences);
    }

    /** The usual ones, at a moment. */
    public static CheckOptions at(Instant now) {
        return new CheckOptions(now, false, AUDIENCES);
    }

    /** The same for other audiences, those of an organisation's own policy. */
    public CheckOptions among(Set<String> others) {
        return new CheckOptions(now, strict, others);
    }

    public CheckOptions strictly() {
        return new CheckOptions(now, true, audiences);
    }
}
