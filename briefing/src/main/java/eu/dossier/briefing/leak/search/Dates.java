package eu.dossier.briefing.leak.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day as people and machines write it, in the languages of the briefings. */
final class Dates {

    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "janvier", "januari", "januar", "jan", "janv", "jaenner", "jänner"),
            List.of("february", "février", "februari", "februar", "feb", "févr"),
            List.of("march", "mars", "maart", "märz", "maerz", "mar", "mrt"),
            List.of("april", "avril", "apr", "avr"),
            List.of("may", "mai", "mei"),
            List.of("june", "juin", "juni", "jun"),
            List.of("july", "juillet", "juli", "jul", "juil"),
            List.of("august", "août", "augustus", "aug"),
            List.of("september", "septembre", "sep", "sept"),
            List.of("october", "octobre", "oktober", "oct", "okt"),
            List.of("november", "novembre", "nov"),
            List.of("december", "décembre", "dezember", "dec", "déc", "dez"));

    private Dates() {}

    /** @param year the year that must not be another one behind the text, or 0 where the text has its year */
    record Spelling(String text, int year) {}

    /** @param iso {@code 2021-03-14} */
    static List<Spelling> spellings(String iso) {
        LocalDate date = LocalDate.parse(iso);
        List<Spelling> spellings = new ArrayList<>();
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
                "%02d %s".formatted(day, month)));
        if (day == 1) {
            texts.add("1er " + month);
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
        return List.of(
                "%04d-%02d-%02d".formatted(y, m, d),
                "%04d%02d%02d".formatted(y, m, d),
                "%02d.%02d.%04d".formatted(d, m, y),
                "%d.%d.%04d".formatted(d, m, y),
                "%02d/%02d/%04d".formatted(m, d, y),
                "%d/%d/%04d".formatted(m, d, y),
                "%02d.%02d.%02d".formatted(d, m, y % 100),
                "%d.%d.%02d".formatted(d, m, y % 100));
    }
}
