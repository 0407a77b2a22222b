package eu.dossier.templates.language;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as the language writes them. Keys: {@code number.group}, {@code number.decimal}, {@code number.group.from}. */
final class Numbers {

    private final Language language;

    Numbers(Language language) {
        this.language = language;
    }

    /** A value as a number, where it is one. */
    static Optional<BigDecimal> decimal(Object value) {
        return switch (value) {
            case BigDecimal decimal -> Optional.of(decimal);
            case Integer integer -> Optional.of(BigDecimal.valueOf(integer));
            case Long integer -> Optional.of(BigDecimal.valueOf(integer));
            default -> Optional.empty();
        };
    }

    boolean isForm(String form) {
        return form.equals("digits") || form.equals("word");
    }

    /** {@code digits}: without groups, as in a year. {@code word}: small numbers spelled out where the language does so. */
    String form(BigDecimal number, String form) {
        return switch (form) {
            case "digits" -> number.toPlainString();
            case "word" ->
                language.find("number.word." + number.toPlainString()).orElseGet(() -> format(number));
            default -> format(number);
        };
    }

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** Whole tenths of millions are said as such: 3.5 million. */
    String format(BigDecimal number) {
        if (isInMillions(number)) {
            BigDecimal plain = millions(number);
            String key = "number.million." + language.plural(plain);
            return language.text(language.has(key) ? key : "number.million").replace("{n}", digits(plain));
        }
        return digits(number);
    }

    /** The lower end of a range whose upper end says "million" for both. */
    String lowerEnd(BigDecimal lower, BigDecimal upper) {
        return digits(isInMillions(lower) && isInMillions(upper) ? millions(lower) : lower);
    }

    private static boolean isInMillions(BigDecimal number) {
        return number.abs().compareTo(MILLION) >= 0
                && number.divide(MILLION).stripTrailingZeros().scale() <= 1;
    }

    private static BigDecimal millions(BigDecimal number) {
        BigDecimal millions = number.divide(MILLION).stripTrailingZeros();
        return millions.scale() < 0 ? millions.setScale(0) : millions;
    }

    private String digits(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String sign = number.signum() < 0 ? "\u2212" : "";
        String decimals = point < 0 ? "" : language.text("number.decimal") + plain.substring(point + 1);
        return sign + grouped(whole) + decimals;
    }

    private String grouped(String digits) {
        if (digits.length() < Integer.parseInt(language.text("number.group.from"))) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, language.text("number.group"));
        }
        return grouped.toString();
    }
}
