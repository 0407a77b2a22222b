package eu.dossier.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.TypeConversionException;

/** Which moment the documents speak of: {@code --at}, else SOURCE_DATE_EPOCH, else now. */
final class Moments {

    private Moments() {}

    /** Reads {@code 2021-05-26T10:00:00+02:00}, seconds may be left out; a moment needs its zone. */
    static Instant read(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text
                    + "' is not a moment. Write date, time and zone, as in 2021-05-26T10:00+02:00 or"
                    + " 2021-05-26T08:00Z");
        }
    }

    /** SOURCE_DATE_EPOCH by its specification (reproducible-builds.org): seconds since 1970 in UTC, or the clock, to the second. */
    static Instant ofSurroundings(Surroundings surroundings) {
        String epoch = surroundings.variable("SOURCE_DATE_EPOCH");
        if (epoch.isEmpty()) {
            return surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch));
        } catch (NumberFormatException | DateTimeException e) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "SOURCE_DATE_EPOCH is '" + epoch + "'; it must be a number of seconds since 1970-01-01T00:00Z");
        }
    }
}
