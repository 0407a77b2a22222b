package eu.dossier.core.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Weekdays written out before a date in a text, in the languages of the briefings. */
final class Weekdays {

    private static final int NEAR_DAYS = 90;
    /** Ours, not the JDK's: those of the JDK change from one release to the next, and take long to load. */
    private static final List<List<String>> NAMES = DataFile.rows("calendar.tsv", 4);

    private static final Map<String, WordMap<Integer>> WEEKDAYS = names("day");
    private static final Map<String, WordMap<Integer>> MONTHS = names("month");
    private static final WordMap<Integer> UNKNOWN = new WordMap<>(Map.of());
    /** Between weekday and day: "Dienstag, dem 25.", "Tuesday the 25th of". */
    private static final List<String> FILLERS = List.of("the", "of", "le", "de", "den", "dem", "der", "van");

    private Weekdays() {}

    private static Map<String, WordMap<Integer>> names(String kind) {
        Map<String, Map<String, Integer>> numbers = new HashMap<>();
        NAMES.stream()
                .filter(row -> row.get(1).equals(kind))
                .forEach(row -> numbers.computeIfAbsent(row.get(0), language -> new HashMap<>())
                        .put(row.get(3), Integer.valueOf(row.get(2))));
        Map<String, WordMap<Integer>> maps = new HashMap<>();
        numbers.forEach((language, named) -> maps.put(language, new WordMap<>(named)));
        return maps;
    }

    /** The numbers of the months by their names in a language; none for a language whose names are not known. */
    static WordMap<Integer> months(Locale language) {
        return MONTHS.getOrDefault(language.getLanguage(), UNKNOWN);
    }

    static void look(Subject subject, Found found) {
        for (Subject.Version version : subject.versions()) {
            WordMap<Integer> days = WEEKDAYS.get(version.language().getLanguage());
            if (days == null || !version.tokens().hasDigits()) {
                continue;
            }
            for (int i = 0; i < version.tokens().size(); i++) {
                Integer weekday = days.at(version.tokens(), i);
                if (weekday != null) {
                    judge(subject, version, i, DayOfWeek.of(weekday), found);
                }
            }
        }
    }

    private static void judge(Subject subject, Subject.Version version, int at, DayOfWeek written, Found found) {
        date(subject, version, at + 1)
                .filter(date -> date.getDayOfWeek() != written)
                .ifPresent(date -> found.in(
                        version,
                        version.tokens().start(at),
                        version.tokens().end(at),
                        "\"%s\" stands before %s, which is a %s."
                                .formatted(
                                        version.tokens().word(at),
                                        date,
                                        date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                        "Correct the weekday or the date."));
    }

    private static Optional<LocalDate> date(Subject subject, Subject.Version version, int from) {
        Tokens tokens = version.tokens();
        int at = skip(tokens, from);
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        WordMap<Integer> months = months(version.language());
        boolean monthFirst = months.at(tokens, at) != null;
        int dayAt = monthFirst ? at + 1 : at;
        int monthAt = monthFirst ? at : skip(tokens, at + 1);
        int last = Math.max(dayAt, monthAt);
        if (last >= tokens.size()) {
            return Optional.empty();
        }
        Integer month = months.at(tokens, monthAt);
        int day = day(tokens.word(dayAt));
        if (month == null || day == 0) {
            return Optional.empty();
        }
        int year = last + 1 < tokens.size() ? year(tokens.word(last + 1)) : 0;
        return year == 0 ? near(subject.asOfDay(), month, day) : of(year, month, day);
    }

    /** Without a year a writer means a day that is not far away. */
    private static Optional<LocalDate> near(LocalDate asOf, int month, int day) {
        return of(asOf.getYear(), month, day)
                .filter(date -> Math.abs(ChronoUnit.DAYS.between(date, asOf)) <= NEAR_DAYS);
    }

    private static int skip(Tokens tokens, int from) {
        int at = from;
        while (at < tokens.size() && FILLERS.contains(tokens.word(at))) {
            at++;
        }
        return at;
    }

    /** 25, 25th, 1er; 0 for anything else. */
    private static int day(String word) {
        return word.matches("[0-3]?[0-9](st|nd|rd|th|er|e)?") ? Integer.parseInt(word.replaceAll("\\D", "")) : 0;
    }

    private static int year(String word) {
        return word.matches("(19|20)[0-9]{2}") ? Integer.parseInt(word) : 0;
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
