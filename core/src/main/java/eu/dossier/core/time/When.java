package eu.dossier.core.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time as a case file gives it: an instant with its zone, a date of any precision, or an interval. It keeps the text
 * that it was read from, so nothing that the author knew, or did not know, is lost.
 */
public sealed interface When permits Moment, EdtfDate, Interval {

    /** As it stands in the case file. */
    String text();

    /** The first day that it can mean; empty when its start is open or unknown. In the zone that the author gave. */
    Optional<LocalDate> firstDay();

    /** The last day that it can mean; empty when its end is open or unknown. In the zone that the author gave. */
    Optional<LocalDate> lastDay();

    /** Marked {@code ~} or {@code %}: about then. */
    boolean approximate();

    /** Marked {@code ?} or {@code %}: it may be wrong. */
    boolean uncertain();

    /** Whether every day that this can mean lies before every day that {@code other} can mean. */
    default boolean surelyBefore(When other) {
        if (this instanceof Moment mine && other instanceof Moment theirs) {
            return mine.at().isBefore(theirs.at());
        }
        return lastDay().flatMap(last -> other.firstDay().map(last::isBefore)).orElse(false);
    }

    /**
     * Reads an instant, a date or an interval.
     *
     * @throws TimeFormatException when the text is none of them; it says why and what to write
     */
    static When parse(String text) {
        return EdtfParser.parse(text);
    }
}
