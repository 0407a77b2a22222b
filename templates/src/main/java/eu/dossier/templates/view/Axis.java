package eu.dossier.templates.view;

import eu.dossier.core.time.Moment;
import eu.dossier.core.time.When;
import eu.dossier.templates.language.Piece;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** The axis of a timeline: of days, or of hours where all happened within a day and a half and the clock times are known. */
sealed interface Axis permits DayAxis, HourAxis {

    /** As many marks as can be read beside each other. */
    int MOST_TICKS = 7;

    Duration SHORT = Duration.ofHours(36);

    /**
     * @param times each with a first day that is known
     * @param now until when goes on what has no end, and the zone of the clock
     */
    static Axis of(List<When> times, ZonedDateTime now, Texts texts) {
        List<ZonedDateTime> clock = times.stream()
                .filter(Moment.class::isInstance)
                .map(when -> ((Moment) when).at().withZoneSameInstant(now.getZone()))
                .sorted()
                .toList();
        boolean brief = clock.size() == times.size()
                && Duration.between(clock.getFirst(), clock.getLast()).compareTo(SHORT) <= 0;
        return brief
                ? HourAxis.over(
                        clock.getFirst().toLocalDateTime(), clock.getLast().toLocalDateTime(), now.getZone(), texts)
                : DayAxis.over(times, now.toLocalDate(), texts);
    }

    /** What the keys of its messages end in, where they differ. */
    String key();

    /** The message of a key, in the words for days, or for hours and with their zone. */
    Piece caption(String key);

    /** Where it begins, as the markup of figures wants it. */
    String start();

    /** Where it ends. */
    String end();

    /** Marks at round times, each with its label. */
    List<Map<String, Object>> ticks();

    /** Where something stands on this axis. */
    Map<String, Object> span(When when);
}
