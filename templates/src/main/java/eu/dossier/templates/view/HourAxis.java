package eu.dossier.templates.view;

import eu.dossier.core.time.Moment;
import eu.dossier.core.time.Precision;
import eu.dossier.core.time.When;
import eu.dossier.templates.language.Piece;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An axis of hours, begun and ended at a round time.
 *
 * @param from local time in {@code zone}, at a tick
 * @param to the last tick
 */
record HourAxis(LocalDateTime from, LocalDateTime to, Duration step, ZoneId zone, Texts texts) implements Axis {

    /** Steps that clocks are read in. */
    private static final List<Duration> STEPS =
            Stream.of(5, 10, 15, 30, 60, 120, 180, 360).map(Duration::ofMinutes).toList();

    static HourAxis over(LocalDateTime first, LocalDateTime last, ZoneId zone, Texts texts) {
        Duration step = step(Duration.between(first, last));
        LocalDateTime from = floor(first, step);
        LocalDateTime to = floor(last, step).plus(step);
        return new HourAxis(from, to, step, zone, texts);
    }

    private static Duration step(Duration all) {
        return STEPS.stream()
                .filter(step -> all.dividedBy(step) < MOST_TICKS - 1)
                .findFirst()
                .orElse(STEPS.getLast());
    }

    private static LocalDateTime floor(LocalDateTime time, Duration step) {
        long past = time.toLocalTime().toSecondOfDay() % step.toSeconds();
        return time.withNano(0).minusSeconds(past);
    }

    @Override
    public String key() {
        return ".hours";
    }

    @Override
    public Piece caption(String key) {
        return texts.say(key + ".hours", Map.of("when", moment(from)));
    }

    @Override
    public String start() {
        return from.toString();
    }

    @Override
    public String end() {
        return to.toString();
    }

    /** A moment has no length. */
    @Override
    public Map<String, Object> span(When when) {
        String at = local(when).toString();
        return new Fields()
                .put("from", at)
                .put("to", at)
                .put("label", texts.sentences().form(when, List.of("clock")))
                .put("precision", "certain")
                .map();
    }

    private LocalDateTime local(When when) {
        if (when instanceof Moment moment) {
            return moment.at().withZoneSameInstant(zone).toLocalDateTime();
        }
        throw new IllegalStateException("no clock time in " + when.text());
    }

    @Override
    public List<Map<String, Object>> ticks() {
        List<Map<String, Object>> ticks = new ArrayList<>();
        for (LocalDateTime at = from; !at.isAfter(to); at = at.plus(step)) {
            ticks.add(new Fields()
                    .put("at", at.toString())
                    .put("label", label(at))
                    .map());
        }
        return ticks;
    }

    private Moment moment(LocalDateTime at) {
        return new Moment(at.toString(), at.atZone(zone), Precision.MINUTE);
    }

    /** The first mark, and the first of each day, tells the day too. */
    private Piece label(LocalDateTime at) {
        Moment moment = moment(at);
        boolean tellsDay = at.equals(from) || at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return tellsDay
                ? texts.say("figure.timeline.tick", Map.of("when", moment))
                : texts.sentences().form(moment, List.of("clock"));
    }
}
