package eu.dossier.templates.view;

import eu.dossier.core.time.Interval;
import eu.dossier.core.time.When;
import eu.dossier.templates.language.Piece;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An axis of whole days, from the first to the last. */
record DayAxis(LocalDate first, LocalDate last, LocalDate today, Texts texts) implements Axis {

    static DayAxis over(List<When> times, LocalDate today, Texts texts) {
        LocalDate first =
                times.stream().map(DayAxis::first).min(LocalDate::compareTo).orElse(today);
        LocalDate last = times.stream()
                .map(when -> last(when, today))
                .max(LocalDate::compareTo)
                .orElse(today);
        return new DayAxis(first, last, today, texts);
    }

    private static LocalDate first(When when) {
        return when.firstDay().orElseThrow(() -> new IllegalStateException("an event without a first day"));
    }

    private static LocalDate last(When when, LocalDate today) {
        LocalDate end = when.lastDay().orElse(today);
        return end.isBefore(first(when)) ? first(when) : end;
    }

    @Override
    public String key() {
        return "";
    }

    @Override
    public Piece caption(String key) {
        return texts.say(key);
    }

    @Override
    public String start() {
        return first.toString();
    }

    @Override
    public String end() {
        return last.toString();
    }

    @Override
    public Map<String, Object> span(When when) {
        String form = saysItsYearElsewhere() ? "day-month" : "bare-day";
        return new Fields()
                .put("from", first(when).toString())
                .put("to", last(when, today).toString())
                .put("label", texts.sentences().form(when, List.of(form)))
                .put("precision", precision(when))
                .map();
    }

    /** The axis is so short that nobody needs to be told the year again. */
    private boolean saysItsYearElsewhere() {
        return ChronoUnit.MONTHS.between(first, last) < 2;
    }

    private static String precision(When when) {
        if (when instanceof Interval interval && interval.end() instanceof Interval.Open) {
            return "open";
        }
        return when.uncertain() ? "uncertain" : when.approximate() ? "approximate" : "certain";
    }

    /** Years, months or days, not more than fit. */
    @Override
    public List<Map<String, Object>> ticks() {
        long months = ChronoUnit.MONTHS.between(first, last);
        if (months >= 24) {
            return every(first.withDayOfYear(1).plusYears(1), ChronoUnit.YEARS, "yyyy");
        }
        if (months >= 2) {
            return every(first.withDayOfMonth(1).plusMonths(1), ChronoUnit.MONTHS, "yyyy-mm");
        }
        return every(first, ChronoUnit.DAYS, "yyyy-mm-dd");
    }

    private List<Map<String, Object>> every(LocalDate from, ChronoUnit unit, String shape) {
        long step = Math.max(1, (unit.between(from, last) + MOST_TICKS - 1) / MOST_TICKS);
        List<Map<String, Object>> ticks = new ArrayList<>();
        for (LocalDate at = from; !at.isAfter(last); at = at.plus(step, unit)) {
            When when = When.parse(at.toString().substring(0, shape.length()));
            String form = unit == ChronoUnit.DAYS ? "day-month" : "bare";
            ticks.add(new Fields()
                    .put("at", at.toString())
                    .put("label", texts.sentences().form(when, List.of(form)))
                    .map());
        }
        return ticks;
    }
}
