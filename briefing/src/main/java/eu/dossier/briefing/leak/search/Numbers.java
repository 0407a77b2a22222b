package eu.dossier.briefing.leak.search;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A number as people write it. Grouping and the decimal sign need no spelling of their own: the search looks past them. */
final class Numbers {

    private static final List<String> BILLION =
            List.of("billion", "milliard", "milliards", "miljard", "milliarden", "miliardi", "mrd", "bn");

    private static final List<String> MILLION =
            List.of("million", "millions", "miljoen", "millionen", "milioni", "milione", "mio", "m", "mln");

    private static final List<String> THOUSAND = List.of("thousand", "mille", "duizend", "tausend", "mila", "k");

    private Numbers() {}

    /** @param value digits with a decimal point, and after a space the unit, if any */
    static Set<String> spellings(String value) {
        int space = value.indexOf(' ');
        String unit = space < 0 ? "" : value.substring(space);
        BigDecimal number = new BigDecimal(space < 0 ? value : value.substring(0, space));
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(number.toPlainString() + unit);
        scaled(spellings, number, 9, BILLION);
        scaled(spellings, number, 6, MILLION);
        scaled(spellings, number, 3, THOUSAND);
        inWords(number, unit).forEach(words -> spellings.add(words + unit));
        return spellings;
    }

    private static void scaled(Set<String> spellings, BigDecimal number, int power, List<String> words) {
        BigDecimal scaled = number.movePointLeft(power).stripTrailingZeros();
        if (scaled.compareTo(BigDecimal.ONE) >= 0
                && scaled.compareTo(BigDecimal.valueOf(10_000)) < 0
                && scaled.scale() <= 2) {
            words.forEach(word -> spellings.add(scaled.toPlainString() + " " + word));
        }
    }

    private static Set<String> inWords(BigDecimal number, String unit) {
        try {
            int whole = number.intValueExact();
            boolean told = unit.isEmpty() ? isRare(whole) : whole >= 2;
            return told && whole <= NumberWords.MOST ? NumberWords.of(whole) : Set.of();
        } catch (ArithmeticException fraction) {
            return Set.of();
        }
    }

    /** Years and a few thousands are told by chance. */
    private static boolean isRare(int number) {
        return number >= 1000 && (number % 1000 != 0 || number >= 10_000) && (number < 1900 || number > 2099);
    }
}
