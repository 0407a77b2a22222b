package eu.dossier.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** The moment that a command speaks of. */
final class MomentOption {

    private final Surroundings surroundings;

    private final Supplier<Optional<Instant>> at;

    MomentOption(Surroundings surroundings, Syntax syntax) {
        this.surroundings = surroundings;
        at = syntax.option(
                        "--at",
                        "INSTANT",
                        "Moment spoken of, as 2021-05-26T10:00+02:00: deadlines and embargoes are held against it."
                                + " SOURCE_DATE_EPOCH when left out, else now.")
                .readBy(Moments::read)
                .maybe(Instant.class);
    }

    Instant moment() {
        return at.get().orElseGet(() -> Moments.ofSurroundings(surroundings));
    }
}
