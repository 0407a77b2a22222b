package eu.dossier.templates.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which plural a number takes, by rules in the notation of the Unicode CLDR: {@code n = 1}, {@code i = 0,1}, {@code n % 10 =
 * 2..4 and n % 100 != 12..14}. Operands: {@code n} the number, {@code i} its whole part, {@code v} its visible decimals.
 */
final class PluralRules {

    private final Map<String, Predicate<BigDecimal>> rules = new LinkedHashMap<>();

    /** Adds the rule of one plural; the first that fits counts. */
    void add(String plural, String rule) {
        rules.put(plural, alternatives(plural, rule));
    }

    /** {@code one}, {@code few} … or {@code other}. */
    String of(BigDecimal number) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().test(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }

    private static Predicate<BigDecimal> alternatives(String plural, String rule) {
        Predicate<BigDecimal> any = number -> false;
        for (String alternative : rule.split(" or ", -1)) {
            Predicate<BigDecimal> all = number -> true;
            for (String condition : alternative.split(" and ", -1)) {
                all = all.and(condition(plural, condition.strip()));
            }
            any = any.or(all);
        }
        return any;
    }

    private static Predicate<BigDecimal> condition(String plural, String text) {
        boolean negated = text.contains("!=");
        String[] sides = text.split("!?=", -1);
        if (sides.length != 2) {
            throw new LanguageException("plural." + plural + ": “" + text + "” is not a condition such as n = 1.");
        }
        String[] left = sides[0].strip().split("\\s*%\\s*", -1);
        Predicate<BigDecimal> in = number -> {
            BigDecimal value = operand(plural, left[0], number);
            return isIn(left.length == 1 ? value : value.remainder(new BigDecimal(left[1])), sides[1]);
        };
        return negated ? in.negate() : in;
    }

    private static BigDecimal operand(String plural, String name, BigDecimal number) {
        return switch (name) {
            case "n" -> number.abs();
            case "i" -> new BigDecimal(number.abs().toBigInteger());
            case "v" -> BigDecimal.valueOf(Math.max(0, number.scale()));
            default -> throw new LanguageException("plural." + plural + ": the operand “" + name + "” is not known.");
        };
    }

    private static boolean isIn(BigDecimal value, String ranges) {
        for (String range : ranges.strip().split("\\s*,\\s*", -1)) {
            int dots = range.indexOf("..");
            BigDecimal from = new BigDecimal(dots < 0 ? range : range.substring(0, dots));
            BigDecimal to = dots < 0 ? from : new BigDecimal(range.substring(dots + 2));
            boolean whole = value.stripTrailingZeros().scale() <= 0;
            if (value.compareTo(from) >= 0 && value.compareTo(to) <= 0 && (whole || dots < 0)) {
                return true;
            }
        }
        return false;
    }
}
