package eu.dossier.core.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * From one time to another. Either end may be open ({@code ..}: it goes on) or unknown (nothing written).
 *
 * @param text {@code 2019-04/2021-03}, {@code 2019-04/..}, as written
 */
public record Interval(String text, Bound start, Bound end) implements When {

    /** One end of an interval. */
    public sealed interface Bound {
        /** The time, where there is one. */
        default Optional<When> time() {
            return this instanceof At at ? Optional.of(at.when()) : Optional.empty();
        }
    }

    /** A known end. */
    public record At(When when) implements Bound {}

    /** Written {@code ..}: no end, it goes on, or it was always so. */
    public record Open() implements Bound {}

    /** Nothing written: there is an end, but nobody knows when. */
    public record Unknown() implements Bound {}

    @Override
    public Optional<LocalDate> firstDay() {
        return start.time().flatMap(When::firstDay);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return end.time().flatMap(When::lastDay);
    }

    @Override
    public boolean approximate() {
        return holds(When::approximate);
    }

    @Override
    public boolean uncertain() {
        return holds(When::uncertain);
    }

    private boolean holds(Predicate<When> quality) {
        return start.time().filter(quality).isPresent()
                || end.time().filter(quality).isPresent();
    }
}
