package eu.dossier.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as exact as it is known.
 *
 * @param text {@code 2021-03~}, as written
 * @param precision of what is given; digits written {@code X} count as not given
 * @param first the first day that the text can mean
 * @param last the last day that the text can mean
 * @param approximate marked {@code ~} or {@code %}: about then
 * @param uncertain marked {@code ?} or {@code %}: it may be wrong
 */
public record EdtfDate(
        String text, Precision precision, LocalDate first, LocalDate last, boolean approximate, boolean uncertain)
        implements When {

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.of(first);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(last);
    }
}
