package eu.dossier.templates.language;

import eu.dossier.core.time.EdtfDate;
import eu.dossier.core.time.Interval;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.Precision;
import eu.dossier.core.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Times in the words of a language: "in April 2019", "since around March 2021", "on Tuesday 25 May 2021".
 *
 * <p>A form says what the sentence needs: {@code in} (when it happened), {@code since}, {@code until}, {@code by} (a
 * deadline), {@code from} and {@code to}, {@code weekday} ({@code in} with the day of the week where it is known),
 * {@code day} ({@code in} without a clock time); {@code bare}, {@code bare-day} and {@code bare-weekday} are the same without
 * a preposition, {@code dom} is the day of the month, {@code day-month}
 * a day without its year, {@code clock} the time of day and {@code zone} its zone alone. The file has a key for each: {@code when.in.month}, or
 * {@code when.in} for all precisions that have none of their own; {@code about.…}, {@code perhaps.…} and
 * {@code about-perhaps.…} for dates marked approximate, uncertain, or both.
 */
final class Times {

    static final String BARE = "bare";

    private static final Set<String> FORMS = Set.of(
            BARE,
            "in",
            "since",
            "until",
            "by",
            "from",
            "to",
            "weekday",
            "day",
            "bare-day",
            "bare-weekday",
            "dom",
            "day-month",
            "clock",
            "zone");

    private final Sentences sentences;
    private final Optional<ZoneId> zone;

    Times(Sentences sentences, Optional<ZoneId> zone) {
        this.sentences = sentences;
        this.zone = zone;
    }

    boolean isForm(String form) {
        return FORMS.contains(form);
    }

    String form(When when, String form) {
        return switch (when) {
            case EdtfDate date -> date(date, form);
            case Moment moment -> moment(moment, form);
            case Interval interval -> interval(interval, form);
        };
    }

    private String date(EdtfDate date, String form) {
        if (form.equals("clock") || form.equals("zone")) {
            return "";
        }
        if (form.equals("day-month")) {
            return yearless(date, BARE);
        }
        boolean weekday = form.endsWith("weekday") && date.precision() == Precision.DAY;
        String precision = weekday ? "weekday" : name(date.precision());
        return date(date, simple(form), precision, "date." + precision);
    }

    /** A day as said beside others of its year; anything longer is said in full. */
    private String yearless(EdtfDate date, String form) {
        boolean day = date.precision() == Precision.DAY;
        String precision = name(date.precision());
        return date(date, form, precision, day ? "when.day-month" : "date." + precision);
    }

    private String date(EdtfDate date, String form, String precision, String calendar) {
        Map<String, Object> parts = parts(date.first());
        parts.put("date", sentences.plain(calendar, parts));
        return sentences.plain(key(quality(date), form, precision), parts);
    }

    /** {@code weekday} and {@code day} are {@code in}, said more or less exactly. */
    private static String simple(String form) {
        return switch (form) {
            case "weekday", "day" -> "in";
            case "bare-day", "bare-weekday" -> BARE;
            default -> form;
        };
    }

    private static String quality(When when) {
        if (when.approximate()) {
            return when.uncertain() ? "about-perhaps" : "about";
        }
        return when.uncertain() ? "perhaps" : "when";
    }

    private String key(String quality, String form, String precision) {
        String general = quality + "." + form;
        List<String> keys = new ArrayList<>(List.of(general + "." + precision));
        if (precision.equals("weekday")) {
            keys.add(general + ".day");
        }
        keys.add(general);
        return sentences.language().firstOf(keys);
    }

    private static String name(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> parts(LocalDate date) {
        Map<String, Object> parts = new HashMap<>();
        Language language = sentences.language();
        String day = Integer.toString(date.getDayOfMonth());
        parts.put("d", language.find("day." + day).orElse(day));
        parts.put("dd", twoDigits(date.getDayOfMonth()));
        parts.put("mm", twoDigits(date.getMonthValue()));
        parts.put("month", language.text("month." + date.getMonthValue()));
        parts.put("y", Integer.toString(date.getYear()));
        parts.put("c", Integer.toString(date.getYear() / 100 + 1));
        parts.put("season", language.text("season." + (date.getMonthValue() % 12 / 3 + 1)));
        parts.put("weekday", language.text("weekday." + date.getDayOfWeek().getValue()));
        return parts;
    }

    private String moment(Moment moment, String form) {
        ZonedDateTime at = at(moment);
        LocalDate day = at.toLocalDate();
        if (Set.of("weekday", "day", "bare-day", "bare-weekday", "dom", "day-month")
                .contains(form)) {
            return date(day(day), form);
        }
        if (form.equals("clock")) {
            return clock(at);
        }
        if (form.equals("zone")) {
            return zoneName(at);
        }
        Map<String, Object> parts = parts(day);
        parts.put("date", sentences.plain("date.day", parts));
        parts.put("clock", clock(at));
        parts.put("zone", zoneName(at));
        return sentences.plain(key("when", form, "moment"), parts);
    }

    private ZonedDateTime at(Moment moment) {
        return zone.map(z -> moment.at().withZoneSameInstant(z)).orElse(moment.at());
    }

    private LocalDate day(Moment moment) {
        return at(moment).toLocalDate();
    }

    private static EdtfDate day(LocalDate day) {
        return new EdtfDate(day.toString(), Precision.DAY, day, day, false, false);
    }

    private String clock(ZonedDateTime at) {
        boolean fullHour = at.getMinute() == 0 && sentences.language().has("clock.hour");
        return sentences.plain(
                fullHour ? "clock.hour" : "clock",
                Map.of(
                        "h", Integer.toString(at.getHour()),
                        "hh", twoDigits(at.getHour()),
                        "mm", twoDigits(at.getMinute())));
    }

    /** {@code CEST} in the words of the language; the distance from UTC for a zone that no short name is known of. */
    private String zoneName(ZonedDateTime at) {
        String known = Zones.abbreviation(at).orElseGet(() -> offset(at.getOffset()));
        return sentences.language().find("zone." + known).orElse(known);
    }

    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds() / 60);
        if (minutes == 0) {
            return "UTC";
        }
        String sign = offset.getTotalSeconds() < 0 ? "\u2212" : "+";
        String rest = minutes % 60 == 0 ? "" : ":" + twoDigits(minutes % 60);
        return "UTC" + sign + minutes / 60 + rest;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String interval(Interval interval, String form) {
        Optional<When> start = interval.start().time();
        Optional<When> end = interval.end().time();
        if (Set.of("dom", "clock", "zone").contains(form)) {
            return "";
        }
        if (form.equals("day-month")) {
            return yearless(interval, start.flatMap(this::asDay), end.flatMap(this::asDay));
        }
        if (start.isPresent() && end.isPresent()) {
            return both(start.get(), end.get(), simple(form));
        }
        if (start.isPresent()) {
            boolean goesOn = interval.end() instanceof Interval.Open;
            return goesOn
                    ? form(start.get(), "since")
                    : sentences.plain("span.end-unknown", Map.of("from", start.get()));
        }
        return end.map(last -> form(last, "until")).orElseGet(() -> sentences.plain("span.unknown", Map.of()));
    }

    /** From day to day of one year, or since a day; anything else in full. */
    private String yearless(Interval interval, Optional<EdtfDate> start, Optional<EdtfDate> end) {
        if (start.isPresent() && end.isPresent() && year(start.get()).equals(year(end.get()))) {
            return yearless(start.get(), end.get());
        }
        return start.isPresent() && interval.end() instanceof Interval.Open
                ? yearless(start.get(), "since")
                : interval(interval, BARE);
    }

    private String yearless(EdtfDate from, EdtfDate to) {
        if (from.equals(to)) {
            return yearless(from, BARE);
        }
        String last = yearless(to, BARE);
        return isSameMonth(from, to)
                ? sentences.plain("span.bare.same-month", Map.of("from", from, "to", last))
                : sentences.plain("span.bare", Map.of("from", yearless(from, BARE), "to", last));
    }

    private Optional<EdtfDate> asDay(When when) {
        return switch (when) {
            case EdtfDate date when date.precision() == Precision.DAY -> Optional.of(date);
            case Moment moment -> Optional.of(day(day(moment)));
            default -> Optional.empty();
        };
    }

    private String both(When from, When to, String form) {
        boolean bare = form.equals(BARE);
        if (from instanceof Moment start
                && to instanceof Moment end
                && day(start).equals(day(end))) {
            return sentences.plain(bare ? "span.bare.same-day" : "span.in.same-day", Map.of("from", from, "to", to));
        }
        boolean sameMonth = isSameMonth(from, to);
        String key = "span." + (bare ? "bare" : "in") + (sameMonth ? ".same-month" : "");
        boolean sameYear = bare && !sameMonth && year(from).equals(year(to));
        if (sameYear && isExact(from, Precision.MONTH) && isExact(to, Precision.MONTH)) {
            return sentences.plain(key, Map.of("from", month(from), "to", to));
        }
        boolean days = sameYear && isExact(from, Precision.DAY) && isExact(to, Precision.DAY);
        return sentences.plain(days ? "span.bare.same-year" : key, Map.of("from", from, "to", to));
    }

    private String month(When month) {
        return month.firstDay()
                .map(day -> sentences.language().text("month." + day.getMonthValue()))
                .orElse("");
    }

    private static boolean isSameMonth(When from, When to) {
        return isExact(from, Precision.DAY)
                && isExact(to, Precision.DAY)
                && from.firstDay().map(LocalDate::getMonth).equals(to.firstDay().map(LocalDate::getMonth))
                && year(from).equals(year(to));
    }

    private static Optional<Integer> year(When when) {
        return when.firstDay().map(LocalDate::getYear);
    }

    private static boolean isExact(When when, Precision precision) {
        return when instanceof EdtfDate date
                && date.precision() == precision
                && !date.approximate()
                && !date.uncertain();
    }
}
