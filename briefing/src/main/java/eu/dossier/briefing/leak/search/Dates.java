package eu.dossier.briefing.leak.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A day as people and machines write it, in the languages of the briefings. */
final class Dates {

    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "janvier", "januari", "januar", "jan", "janv", "jaenner", "jänner", "gennaio", "gen"),
            List.of("february", "février", "februari", "februar", "feb", "févr", "febbraio"),
            List.of("march", "mars", "maart", "märz", "maerz", "mar", "mrt", "marzo"),
            List.of("april", "avril", "apr", "avr", "aprile"),
            List.of("may", "mai", "mei", "maggio", "mag"),
            List.of("june", "juin", "juni", "jun", "giugno", "giu"),
            List.of("july", "juillet", "juli", "jul", "juil", "luglio", "lug"),
            List.of("august", "août", "augustus", "aug", "agosto"),
            List.of("september", "septembre", "sep", "sept", "settembre", "sett"),
            List.of("october", "octobre", "oktober", "oct", "okt", "ottobre", "ott"),
            List.of("november", "novembre", "nov", "novembre"),
            List.of("december", "décembre", "dezember", "dec", "déc", "dez", "dicembre", "dic"));

    private Dates() {}

    /** @param year the year that must not be another one behind the text, or 0 where the text has its year */
    record Spelling(String text, int year) {}

    /** @param iso {@code 2021-03-14} */
    static Set<Spelling> spellings(String iso) {
        LocalDate date = LocalDate.parse(iso);
        Set<Spelling> spellings = new LinkedHashSet<>();
        for (String month : MONTHS.get(date.getMonthValue() - 1)) {
            inWords(date, month).forEach(text -> spellings.add(new Spelling(text, date.getYear())));
        }
        inDigits(date).forEach(text -> spellings.add(new Spelling(text, 0)));
        return spellings;
    }

    private static List<String> inWords(LocalDate date, String month) {
        int day = date.getDayOfMonth();
        String ordinal = day + ending(day);
        List<String> texts = new ArrayList<>(List.of(
                day + " " + month,
                month + " " + day,
                ordinal + " " + month,
                ordinal + " of " + month,
                month + " " + ordinal,
                two(day) + " " + month));
        if (day == 1) {
            texts.add("1er " + month);
            texts.add("1º " + month);
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
        return List.of(
                year + "-" + two(m) + "-" + two(d),
                year + two(m) + two(d),
                two(d) + "." + two(m) + "." + year,
                d + "." + m + "." + year,
                two(m) + "/" + two(d) + "/" + year,
                m + "/" + d + "/" + year,
                two(d) + "." + two(m) + "." + end,
                d + "." + m + "." + end);
    }

    /** A case has many days and each has many spellings: a formatter would take most of the time. */
    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
