package eu.dossier.briefing.leak.search;

import eu.dossier.briefing.leak.text.Haystack;
import java.util.List;

/**
 * What must hold where the spelling of a day is found.
 *
 * @param year for a day spelled without it: another year behind it means another day; else 0
 * @param needsYear whether the year must stand behind it
 * @param capital whether it begins with a capital letter where no year follows: "May 5", but "they may 5 times"
 * @param said whether a word must stand before it that days have
 */
record DayRule(int year, boolean needsYear, boolean capital, boolean said) {

    /** Nothing: the spelling has its year. */
    static final DayRule NONE = new DayRule(0, false, false, false);

    private static final List<String> BEFORE_DAYS = List.of("am", "vom", "seit", "op", "le", "du");

    private static final List<String> BEFORE_VERSIONS =
            List.of("version", "versie", "versione", "v", "release", "build", "update");

    static DayRule ofYear(int year) {
        return new DayRule(year, false, false, false);
    }

    static DayRule capital(int year) {
        return new DayRule(year, false, true, false);
    }

    static DayRule said(int year) {
        return new DayRule(year, false, false, true);
    }

    /** The same where the readers know that day of some other year. */
    DayRule withYear() {
        return new DayRule(year, year != 0, capital, said);
    }

    /** Whether it holds of letters from one index to before another. */
    boolean holds(Haystack hay, int at, int end) {
        int behind = yearAt(hay, end);
        boolean told = behind == year && year != 0;
        return (year == 0 || behind == 0 || told)
                && (!needsYear || told)
                && (!capital || told || hay.isUpper(at))
                && (!said || hay.isAfter(at, BEFORE_DAYS))
                && !hay.isAfter(at, BEFORE_VERSIONS);
    }

    /** The year of four digits that begins at an index, or 0. */
    private static int yearAt(Haystack hay, int from) {
        int digits = 0;
        int value = 0;
        while (digits < 5 && from + digits < hay.size() && isDigit(hay.letter(from + digits))) {
            value = value * 10 + hay.letter(from + digits) - '0';
            digits++;
        }
        return digits == 4 && value > 1900 && value < 2200 ? value : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
