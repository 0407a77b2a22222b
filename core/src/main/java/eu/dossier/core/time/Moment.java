package eu.dossier.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * An instant, with the zone in which the author saw the clock.
 *
 * @param text {@code 2021-05-26T10:00+02:00}, as written
 * @param at the instant in its zone; the zone is a mere offset unless the text names a region in brackets
 * @param precision {@link Precision#MINUTE} when no seconds were given, else {@link Precision#SECOND}
 */
public record Moment(String text, ZonedDateTime at, Precision precision) implements When {

    /**
     * Reads an instant with its zone.
     *
     * @throws TimeFormatException for anything less, a mere date too
     */
    public static Moment parse(String text) {
        return EdtfParser.parseMoment(text);
    }

    public Instant instant() {
        return at.toInstant();
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(at.toLocalDate());
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return firstDay();
    }

    @Override
    public boolean approximate() {
        return false;
    }

    @Override
    public boolean uncertain() {
        return false;
    }
}
