package eu.dossier.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads EDTF, levels 0 and 1, but asks a zone of every instant: "10:00" without one is no time that two people share. */
final class EdtfParser {

    private static final int MAX_LENGTH = 100;
    private static final String EXAMPLES =
            "Write a year (2021), a month (2021-03), a day (2021-05-25) or an instant (2021-05-26T10:00+02:00);"
                    + " add ~ for about, ? for uncertain, % for both.";

    private static final String INSTANT_EXAMPLE = "Write day, time and zone, as in 2021-05-26T10:00+02:00.";

    private static final Pattern DATE = Pattern.compile("(-?[0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?([~?%])?");
    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?[1-9][0-9]{4,8})");
    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2})(:\\d{2})?(Z|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[([A-Za-z0-9_/+-]+)])?");
    private static final Pattern LOOSE_INSTANT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})\\b.*");
    private static final Pattern SINGLE_DIGITS = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?U)(?:\\w+,? )?(?:\\d{1,2}(?:\\.|er|st|nd|rd|th)? )?\\w+,? (?:\\d{1,2}, )?\\d{4}");
    private static final Pattern LOCAL = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\b.*");

    private static final String ANY_DATE = "\\d{4}(?:-\\d{2}){0,2}";
    private static final Pattern ABOUT = Pattern.compile(
            "(?iu)(?:[~≈]|(?:ca?\\.?|circa|about|around|approx\\.?|environ|vers|rond|omstreeks|etwa|um|verso)\\s) ?("
                    + ANY_DATE + ")");
    private static final Pattern FROM_TO = Pattern.compile("(?iu)(" + ANY_DATE
            + ")(?:\\s*[–—]\\s*|\\s+(?:-|to|until|à|au|tot|bis|fino a)\\s+)(" + ANY_DATE + ")|(\\d{4})-(\\d{4})");

    private EdtfParser() {}

    static When parse(String text) {
        requireShort(text);
        requireIsoOrder(text);
        int slash = slashOutsideBrackets(text);
        if (slash >= 0) {
            return interval(text, slash);
        }
        return point(text);
    }

    /** A region in brackets, as in [Europe/Brussels], holds a slash of its own. */
    private static int slashOutsideBrackets(String text) {
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inside = c == '[' || (inside && c != ']');
            if (c == '/' && !inside) {
                return i;
            }
        }
        return -1;
    }

    static Moment parseMoment(String text) {
        requireShort(text);
        requireIsoOrder(text);
        if (text.indexOf('T') < 0 && DATE.matcher(text).matches()) {
            throw new TimeFormatException(
                    "\"%s\" is not an instant: the time of day and the zone are missing".formatted(text),
                    INSTANT_EXAMPLE);
        }
        return moment(text);
    }

    private static void requireShort(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new TimeFormatException("this is too long to be a time", EXAMPLES);
        }
    }

    private static When interval(String text, int slash) {
        Interval.Bound start = bound(text.substring(0, slash));
        Interval.Bound end = bound(text.substring(slash + 1));
        if (start.time().isEmpty() && end.time().isEmpty()) {
            throw new TimeFormatException(
                    "\"%s\" is an interval without any time in it".formatted(text),
                    "Give at least one end, as in 2019-04/.. for since April 2019.");
        }
        Interval interval = new Interval(text, start, end);
        boolean backwards = start.time()
                .flatMap(from -> end.time().map(to -> to.surelyBefore(from)))
                .orElse(false);
        if (backwards) {
            throw new TimeFormatException(
                    "\"%s\" ends before it starts".formatted(text), "Write the earlier time first.");
        }
        return interval;
    }

    private static Interval.Bound bound(String text) {
        return switch (text) {
            case ".." -> new Interval.Open();
            case "" -> new Interval.Unknown();
            default -> new Interval.At(point(text));
        };
    }

    private static When point(String text) {
        if (text.indexOf('T') > 0) {
            return moment(text);
        }
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return date(text, date);
        }
        Matcher longYear = LONG_YEAR.matcher(text);
        if (!longYear.matches()) {
            throw new TimeFormatException("\"%s\" is not a time".formatted(text), hint(text), clock(text));
        }
        Year year = Year.of(Integer.parseInt(longYear.group(1)));
        return new EdtfDate(
                text, Precision.YEAR, year.atDay(1), year.atMonth(12).atEndOfMonth(), false, false);
    }

    private static String hint(String text) {
        if (LOOSE_INSTANT.matcher(text).matches()) {
            return instantHint(text);
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return "A time that is not exact has its sign behind it: %s~.".formatted(about.group(1));
        }
        Matcher range = FROM_TO.matcher(text);
        if (range.matches()) {
            boolean years = range.group(3) != null;
            return "Between beginning and end stands a slash: %s/%s."
                    .formatted(range.group(years ? 3 : 1), range.group(years ? 4 : 2));
        }
        Matcher single = SINGLE_DIGITS.matcher(text);
        if (single.matches()) {
            return "Write month and day in two digits each: %s."
                    .formatted(isoDate(single.group(1), single.group(2), single.group(3)));
        }
        return IN_WORDS.matcher(text).matches()
                ? "Write year, month and day in digits, as in 2021-05-25; documents print the date in words by"
                        + " themselves."
                : EXAMPLES;
    }

    private static String instantHint(String text) {
        Matcher loose = LOOSE_INSTANT.matcher(text);
        return loose.matches()
                ? "Between day and time stands a T, behind it the zone as its distance from UTC: %sT%s+01:00, or +02:00 in"
                                .formatted(loose.group(1), loose.group(2))
                        + " summer time."
                : INSTANT_EXAMPLE;
    }

    /** What the clock showed, where the text says that much. */
    private static Optional<LocalDateTime> clock(String text) {
        Matcher loose = LOOSE_INSTANT.matcher(text);
        try {
            return loose.matches()
                    ? Optional.of(LocalDateTime.parse(loose.group(1) + "T" + loose.group(2)))
                    : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static void requireIsoOrder(String text) {
        if (!startsWithDay(text)) {
            return;
        }
        Matcher local = LOCAL.matcher(text);
        if (local.matches()) {
            boolean monthFirst = Integer.parseInt(local.group(2)) > 12;
            String month = local.group(monthFirst ? 1 : 2);
            String day = local.group(monthFirst ? 2 : 1);
            throw new TimeFormatException(
                    "\"%s\" is not a date that everyone reads alike".formatted(text),
                    "Write year, month, day, as in %s%s."
                            .formatted(
                                    isoDate(local.group(3), month, day),
                                    local.end(3) < text.length() ? ", then T, time and zone: T10:00+02:00" : ""));
        }
    }

    private static String isoDate(String year, String month, @Nullable String day) {
        String start = "%s-%02d".formatted(year, Integer.parseInt(month));
        return day == null ? start : "%s-%02d".formatted(start, Integer.parseInt(day));
    }

    /** A cheap look that spares nearly every time the expression. */
    private static boolean startsWithDay(String text) {
        return text.length() > 2 && !(isDigit(text.charAt(1)) && isDigit(text.charAt(2)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static EdtfDate date(String text, Matcher parts) {
        String qualifier = parts.group(4) == null ? "" : parts.group(4);
        Span span = span(text, parts.group(1), parts.group(2), parts.group(3));
        return new EdtfDate(
                text,
                span.precision,
                span.first,
                span.last,
                qualifier.equals("~") || qualifier.equals("%"),
                qualifier.equals("?") || qualifier.equals("%"));
    }

    private record Span(Precision precision, LocalDate first, LocalDate last) {}

    private static Span span(String text, String year, @Nullable String month, @Nullable String day) {
        if (year.indexOf('X') >= 0) {
            return vagueYear(text, year, month, day);
        }
        Year known = Year.of(Integer.parseInt(year));
        if (month == null || month.equals("XX")) {
            requireVague(text, day);
            return new Span(Precision.YEAR, known.atDay(1), known.atMonth(12).atEndOfMonth());
        }
        int number = number(text, month);
        if (number >= 21 && number <= 24) {
            return season(text, known, number, day);
        }
        return monthOrDay(text, known, number, day);
    }

    private static Span monthOrDay(String text, Year year, int number, @Nullable String day) {
        if (number < 1 || number > 12) {
            throw new TimeFormatException(
                    "\"%s\" has no month %02d".formatted(text, number),
                    "Months run from 01 to 12, seasons from 21 to 24.");
        }
        YearMonth month = year.atMonth(number);
        if (day == null || day.equals("XX")) {
            return new Span(Precision.MONTH, month.atDay(1), month.atEndOfMonth());
        }
        int dayNumber = number(text, day);
        if (dayNumber < 1 || dayNumber > month.lengthOfMonth()) {
            throw new TimeFormatException(
                    "\"%s\" is not in the calendar: that month has %d days".formatted(text, month.lengthOfMonth()),
                    "Correct the day, or leave it out if only the month is known.");
        }
        LocalDate date = month.atDay(dayNumber);
        return new Span(Precision.DAY, date, date);
    }

    /** Spring to winter as three months from March; ISO 8601-2 leaves the days open, so these are a convention. */
    private static Span season(String text, Year year, int number, @Nullable String day) {
        if (day != null) {
            throw new TimeFormatException(
                    "\"%s\" gives a day of a season".formatted(text),
                    "Write the month before the day. 21 to 24 in the place of a month are seasons, which have no"
                            + " days.");
        }
        YearMonth start = year.atMonth(3).plusMonths((number - 21) * 3L);
        return new Span(Precision.SEASON, start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }

    private static Span vagueYear(String text, String year, @Nullable String month, @Nullable String day) {
        requireVague(text, month);
        requireVague(text, day);
        if (!year.matches("\\d{3}X|\\d{2}XX")) {
            throw new TimeFormatException("\"%s\" leaves out too many digits of the year".formatted(text), EXAMPLES);
        }
        LocalDate first = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
        LocalDate last = LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
        return new Span(year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE, first, last);
    }

    private static void requireVague(String text, @Nullable String part) {
        if (part != null && !part.equals("XX")) {
            throw new TimeFormatException(
                    "\"%s\" is exact after a part that is not known".formatted(text),
                    "Write XX for every part after one that is unknown, or leave it out.");
        }
    }

    private static int number(String text, String part) {
        if (part.indexOf('X') >= 0) {
            throw new TimeFormatException(
                    "\"%s\" leaves out one digit of a month or a day".formatted(text),
                    "Write XX, or leave the part out.");
        }
        return Integer.parseInt(part);
    }

    private static Moment moment(String text) {
        Matcher parts = INSTANT.matcher(text);
        if (!parts.matches()) {
            throw new TimeFormatException("\"%s\" is not an instant".formatted(text), instantHint(text), clock(text));
        }
        if (parts.group(4) == null) {
            throw new TimeFormatException(
                    "\"%s\" has no zone, so readers in two countries would read two times".formatted(text),
                    "Add the offset, as in %s+02:00, or Z for UTC.".formatted(text),
                    clock(text));
        }
        return moment(text, parts);
    }

    private static Moment moment(String text, Matcher parts) {
        String seconds = parts.group(3);
        try {
            LocalDateTime clock = LocalDateTime.of(
                    digits(text, 0, 4),
                    digits(text, 5, 7),
                    digits(text, 8, 10),
                    digits(text, 11, 13),
                    digits(text, 14, 16),
                    seconds == null ? 0 : digits(seconds, 1, 3));
            ZonedDateTime at = ZonedDateTime.ofInstant(clock, ZoneOffset.of(parts.group(4)), zone(parts));
            if (!at.toLocalDateTime().equals(clock)) {
                throw new TimeFormatException(
                        "\"%s\": the offset does not belong to that region on that day".formatted(text),
                        "That region had the offset %s.".formatted(at.getOffset()));
            }
            return new Moment(text, at, seconds == null ? Precision.MINUTE : Precision.SECOND);
        } catch (DateTimeException e) {
            throw new TimeFormatException(
                    "\"%s\" is not in the calendar or not on the clock".formatted(text), INSTANT_EXAMPLE);
        }
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static ZoneId zone(Matcher parts) {
        return parts.group(5) == null ? ZoneOffset.of(parts.group(4)) : ZoneId.of(parts.group(5));
    }
}
