package eu.dossier.briefing.leak.search;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A number as people write it. Grouping and the decimal sign need no spelling of their own: the search looks past them. */
final class Numbers {

    private static final List<List<String>> SMALL = List.of(
            List.of("two", "deux", "twee", "zwei"),
            List.of("three", "trois", "drie", "drei"),
            List.of("four", "quatre", "vier", "vier"),
            List.of("five", "cinq", "vijf", "fünf"),
            List.of("six", "six", "zes", "sechs"),
            List.of("seven", "sept", "zeven", "sieben"),
            List.of("eight", "huit", "acht", "acht"),
            List.of("nine", "neuf", "negen", "neun"),
            List.of("ten", "dix", "tien", "zehn"),
            List.of("eleven", "onze", "elf", "elf"),
            List.of("twelve", "douze", "twaalf", "zwölf"));

    private static final List<String> MILLION =
            List.of("million", "millions", "miljoen", "millionen", "mio", "m", "mln");

    private static final List<String> THOUSAND = List.of("thousand", "mille", "duizend", "tausend", "k");

    private Numbers() {}

    /** @param value digits with a decimal point, and after a space the unit, if any */
    static Set<String> spellings(String value) {
        int space = value.indexOf(' ');
        String unit = space < 0 ? "" : value.substring(space);
        BigDecimal number = new BigDecimal(space < 0 ? value : value.substring(0, space));
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(number.toPlainString() + unit);
        scaled(spellings, number, 6, MILLION);
        scaled(spellings, number, 3, THOUSAND);
        if (!unit.isEmpty()) {
            small(number).forEach(word -> spellings.add(word + unit));
        }
        return spellings;
    }

    private static void scaled(Set<String> spellings, BigDecimal number, int power, List<String> words) {
        BigDecimal scaled = number.movePointLeft(power).stripTrailingZeros();
        if (scaled.compareTo(BigDecimal.ONE) >= 0
                && scaled.compareTo(BigDecimal.valueOf(1000)) < 0
                && scaled.scale() <= 2) {
            words.forEach(word -> spellings.add(scaled.toPlainString() + " " + word));
        }
    }

    private static List<String> small(BigDecimal number) {
        try {
            int index = number.intValueExact() - 2;
            return index >= 0 && index < SMALL.size() ? SMALL.get(index) : List.of();
        } catch (ArithmeticException fraction) {
            return List.of();
        }
    }
}
