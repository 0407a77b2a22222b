package eu.dossier.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The moment that a command speaks of. */
final class MomentOption {

    private final Surroundings surroundings;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = Moments.Converter.class,
            description = "Moment spoken of, as 2021-05-26T10:00+02:00: deadlines and embargoes are held against it."
                    + " SOURCE_DATE_EPOCH when left out, else now.")
    private @Nullable Instant at;

    MomentOption(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Instant moment() {
        return at == null ? Moments.ofSurroundings(surroundings) : at;
    }
}
