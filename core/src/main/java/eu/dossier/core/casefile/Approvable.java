package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import java.time.Instant;
import java.util.Optional;

/** Words that somebody answers for. */
public interface Approvable {

    Optional<String> approvedBy();

    Optional<Moment> approvedAt();

    /** Whether it says who approved them and when, and that moment has come. */
    default boolean isApproved(Instant at) {
        return approvedBy().isPresent()
                && approvedAt().filter(moment -> !moment.instant().isAfter(at)).isPresent();
    }
}
