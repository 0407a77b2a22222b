package eu.dossier.briefing.leak.search;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A day as people and machines write it, in the languages of the briefings. */
final class Dates {

    private static final List<List<String>> ENGLISH = months(
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec");
    private static final List<List<String>> FRENCH = months(
            "janvier janv",
            "février févr",
            "mars",
            "avril avr",
            "mai",
            "juin",
            "juillet juil",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre déc");
    private static final List<List<String>> DUTCH = months(
            "januari",
            "februari",
            "maart mrt",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober okt",
            "november",
            "december");
    private static final List<List<String>> GERMAN = months(
            "januar jänner jaenner",
            "februar",
            "märz maerz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember dez");
    private static final List<List<String>> ITALIAN = months(
            "gennaio gen",
            "febbraio",
            "marzo",
            "aprile",
            "maggio mag",
            "giugno giu",
            "luglio lug",
            "agosto",
            "settembre sett",
            "ottobre ott",
            "novembre",
            "dicembre dic");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private Dates() {}

    private static List<List<String>> months(String... names) {
        return List.of(names).stream().map(all -> List.of(all.split(" ", -1))).toList();
    }

    /** A spelling, and what must hold where it is found. */
    record Spelling(String text, DayRule rule) {}

    /** @param iso {@code 2021-03-14} */
    static Set<Spelling> spellings(String iso) {
        LocalDate date = LocalDate.parse(iso);
        int year = date.getYear();
        Set<Spelling> spellings = new LinkedHashSet<>();
        add(spellings, dayFirst(date), DayRule.ofYear(year));
        add(spellings, monthFirst(date), DayRule.capital(year));
        add(spellings, inDigits(date), DayRule.NONE);
        add(spellings, withoutYear(date), DayRule.said(year));
        return spellings;
    }

    private static void add(Set<Spelling> spellings, Collection<String> texts, DayRule rule) {
        texts.forEach(text -> spellings.add(new Spelling(text, rule)));
    }

    private static Set<String> dayFirst(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue() - 1;
        Set<String> texts = new LinkedHashSet<>();
        for (List<List<String>> language : List.of(ENGLISH, FRENCH, DUTCH, GERMAN, ITALIAN)) {
            for (String name : language.get(month)) {
                texts.add(day + " " + name);
                texts.add(two(day) + " " + name);
            }
        }
        english(day, ENGLISH.get(month), texts);
        words(
                List.of(
                        day == 1 ? "premier" : NumberWords.french(day, false),
                        day + "e",
                        day == 1 ? "1er" : day + "ème"),
                FRENCH.get(month),
                texts);
        words(List.of(NumberWords.dutch(day), day + "e", day + "ste", day + "de"), DUTCH.get(month), texts);
        words(NumberWords.germanDays(day), GERMAN.get(month), texts);
        words(List.of(day == 1 ? "primo" : NumberWords.italian(day), day + "º"), ITALIAN.get(month), texts);
        return texts;
    }

    private static void english(int day, List<String> months, Set<String> texts) {
        String ordinal = day + ending(day);
        String word = NumberWords.englishDay(day);
        words(List.of(ordinal, ordinal + " of", word, word + " of"), months, texts);
    }

    private static void words(List<String> days, List<String> months, Set<String> texts) {
        for (String day : days) {
            months.forEach(month -> texts.add(day + " " + month));
        }
    }

    private static Set<String> monthFirst(LocalDate date) {
        int day = date.getDayOfMonth();
        Set<String> texts = new LinkedHashSet<>();
        for (String month : ENGLISH.get(date.getMonthValue() - 1)) {
            texts.add(month + " " + day);
            texts.add(month + " " + day + ending(day));
            texts.add(month + " " + NumberWords.englishDay(day));
            texts.add(month + " the " + NumberWords.englishDay(day));
        }
        return texts;
    }

    private static String ending(int day) {
        if (day / 10 == 1) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static List<String> inDigits(LocalDate date) {
        int d = date.getDayOfMonth();
        int m = date.getMonthValue();
        int y = date.getYear();
        String year = String.valueOf(10_000 + y).substring(1);
        String end = year.substring(2);
        List<String> texts = new ArrayList<>(List.of(
                year + "-" + two(m) + "-" + two(d),
                year + two(m) + two(d),
                two(d) + "." + two(m) + "." + year,
                d + "." + m + "." + year,
                two(m) + "/" + two(d) + "/" + year,
                m + "/" + d + "/" + year,
                two(d) + "." + two(m) + "." + end,
                d + "." + m + "." + end));
        texts.add(d + "." + ROMAN.get(m - 1) + "." + year);
        texts.add("%d-W%s-%d"
                .formatted(
                        date.get(IsoFields.WEEK_BASED_YEAR),
                        two(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        date.getDayOfWeek().getValue()));
        return texts;
    }

    /** {@code 22.01.}, where a word before it says that it is a day. */
    private static List<String> withoutYear(LocalDate date) {
        int d = date.getDayOfMonth();
        int m = date.getMonthValue();
        return List.of(two(d) + "." + two(m), d + "." + m);
    }

    /** A case has many days and each has many spellings: a formatter would take most of the time. */
    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
