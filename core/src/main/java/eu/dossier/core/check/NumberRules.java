package eu.dossier.core.check;

import eu.dossier.core.casefile.Basis;
import eu.dossier.core.casefile.Impact;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Quantity;
import eu.dossier.core.time.When;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counted and estimated. */
final class NumberRules {

    static final List<Rule> RULES = List.of(
            Rule.error("D0801", "One quantity with two values", NumberRules::twoValues),
            Rule.warning("D0802", "A number without its moment", NumberRules::noAsOf),
            Rule.error("D0803", "A range that is none", NumberRules::badRange),
            Rule.error("D0804", "A quantity without a number", NumberRules::noNumber),
            Rule.info("D0805", "A number that does not say how it is known", NumberRules::noBasis),
            Rule.warning("D0806", "A number in a text that differs from the case's own", NumberRules::textDiffers),
            Rule.error("D0807", "More than a hundred percent", NumberRules::percent),
            Rule.error("D0808", "Money without a currency", NumberRules::noCurrency),
            Rule.error("D0809", "A quantity without a name", NumberRules::noLabel),
            Rule.info("D0810", "A number without a source", NumberRules::noSource));

    private static final Set<Quantity.Of> MONEY = EnumSet.of(
            Quantity.Of.COST_GROSS, Quantity.Of.COST_RECOVERED, Quantity.Of.RANSOM_DEMANDED, Quantity.Of.RANSOM_PAID);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TOLD = Set.of("bottom_line", "summary", "claims", "lines", "questions", "impact");
    private static final Set<String> OF = Set.of("of", "sur", "van", "von", "der", "des", "de", "out");
    private static final Terms<Quantity.Of> NOUNS = nouns();

    private NumberRules() {}

    private static Terms<Quantity.Of> nouns() {
        Terms.Builder<Quantity.Of> nouns = new Terms.Builder<>();
        DataFile.rows("nouns.tsv", 3)
                .forEach(row -> nouns.add(
                        row.get(2),
                        Locale.forLanguageTag(row.get(1)),
                        Quantity.Of.valueOf(row.get(0).toUpperCase(Locale.ROOT))));
        return nouns.build();
    }

    private static List<Quantity> numbers(Subject subject) {
        return subject.file().impact().map(Impact::numbers).orElse(List.of());
    }

    private static String word(Quantity quantity, Subject subject) {
        return quantity.label().flatMap(label -> label.in(subject.language())).orElse(SourceRules.word(quantity.of()));
    }

    private static void twoValues(Subject subject, Found found) {
        Map<List<String>, Quantity> first = new HashMap<>();
        for (Quantity quantity : numbers(subject)) {
            List<String> same = List.of(
                    word(quantity, subject),
                    quantity.asOf().map(When::text).orElse(""),
                    quantity.unit().orElse(""),
                    quantity.label().map(LocalText::texts).map(Map::toString).orElse(""));
            Quantity earlier = first.putIfAbsent(same, quantity);
            if (earlier != null && areApart(quantity, earlier)) {
                found.at(
                        quantity.place(),
                        "%s is %s here and %s above, for the same moment."
                                .formatted(word(quantity, subject), shown(quantity), shown(earlier)),
                        "Correct one of them, or give each its own \"as_of\".");
            }
        }
    }

    private static boolean areApart(Quantity one, Quantity other) {
        return low(one).compareTo(high(other)) > 0 || low(other).compareTo(high(one)) > 0;
    }

    private static BigDecimal low(Quantity quantity) {
        return quantity.min().or(quantity::value).or(quantity::max).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal high(Quantity quantity) {
        return quantity.max().or(quantity::value).or(quantity::min).orElse(BigDecimal.ZERO);
    }

    private static String shown(Quantity quantity) {
        BigDecimal low = low(quantity);
        BigDecimal high = high(quantity);
        return low.compareTo(high) == 0 ? low.toPlainString() : low.toPlainString() + " to " + high.toPlainString();
    }

    private static void noAsOf(Subject subject, Found found) {
        for (Quantity quantity : numbers(subject)) {
            if (quantity.asOf().isEmpty()) {
                found.at(
                        quantity.place(),
                        "Nothing says when this was counted (%s), and it will change."
                                .formatted(word(quantity, subject)),
                        "Add \"as_of\".");
            }
        }
    }

    private static void badRange(Subject subject, Found found) {
        for (Quantity quantity : numbers(subject)) {
            Optional<BigDecimal> min = quantity.min();
            Optional<BigDecimal> max = quantity.max();
            Optional<BigDecimal> value = quantity.value();
            if (isMore(min, max) || isMore(min, value) || isMore(value, max)) {
                found.at(
                        quantity.place(),
                        "These numbers do not fit: %s."
                                .formatted(Stream.of(
                                                min.map(n -> "at least " + n.toPlainString()),
                                                value.map(BigDecimal::toPlainString),
                                                max.map(n -> "at most " + n.toPlainString()))
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.joining(", "))),
                        "Exchange or correct them.");
            }
        }
    }

    private static boolean isMore(Optional<BigDecimal> first, Optional<BigDecimal> second) {
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) > 0;
    }

    private static void noNumber(Subject subject, Found found) {
        for (Quantity quantity : numbers(subject)) {
            boolean none = Stream.of(quantity.value(), quantity.min(), quantity.max(), quantity.percent())
                    .allMatch(Optional::isEmpty);
            boolean unknown =
                    quantity.basis().filter(basis -> basis == Basis.UNKNOWN).isPresent();
            if (none && !unknown) {
                found.at(
                        quantity.place(),
                        "There is no number for %s.".formatted(word(quantity, subject)),
                        "Add \"value\", or \"min\" and \"max\", or \"basis: unknown\".");
            }
        }
    }

    private static void noBasis(Subject subject, Found found) {
        for (Quantity quantity : numbers(subject)) {
            if (quantity.basis().isEmpty()) {
                found.at(
                        quantity.place(),
                        "Nothing says whether %s was counted or estimated.".formatted(word(quantity, subject)),
                        "Add \"basis: actual\" or \"basis: estimated\".");
            }
        }
    }

    /** A number right before the name of a quantity that the case has, in words that tell of this case. */
    private static void textDiffers(Subject subject, Found found) {
        Map<Quantity.Of, Set<BigDecimal>> known = known(subject);
        if (known.isEmpty()) {
            return;
        }
        for (Subject.Version version : subject.versionsWith(NOUNS)) {
            if (!TOLD.contains(version.phrase().section()) && !subject.isTitle(version.phrase())) {
                continue;
            }
            for (Terms.Hit<Quantity.Of> hit : NOUNS.in(version)) {
                Set<BigDecimal> values = known.getOrDefault(hit.term().meaning(), Set.of());
                Optional<BigDecimal> written = before(version, hit.at());
                if (!values.isEmpty() && written.isPresent() && !values.contains(written.get())) {
                    found.in(
                            version,
                            hit,
                            found.isFull() ? "" : difference(written.get(), hit.term(), values),
                            "Correct one of them; a reader who finds two numbers believes neither.");
                }
            }
        }
    }

    private static String difference(BigDecimal written, Terms.Term<Quantity.Of> noun, Set<BigDecimal> values) {
        return "The text says %s %s, but \"impact\" says %s."
                .formatted(
                        written.toPlainString(),
                        String.join(" ", noun.words()),
                        values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" or ")));
    }

    private static Map<Quantity.Of, Set<BigDecimal>> known(Subject subject) {
        Map<Quantity.Of, Set<BigDecimal>> known = new EnumMap<>(Quantity.Of.class);
        for (Quantity quantity : numbers(subject)) {
            Stream.of(quantity.value(), quantity.min(), quantity.max())
                    .flatMap(Optional::stream)
                    .forEach(value -> known.computeIfAbsent(quantity.of(), of -> new TreeSet<>())
                            .add(value.stripTrailingZeros()));
        }
        return known;
    }

    /** The number that ends right before a word; none for the whole in "412 of the 468 servers". */
    private static Optional<BigDecimal> before(Subject.Version version, int word) {
        Tokens tokens = version.tokens();
        Optional<Numerals.Numeral> numeral = Numerals.endingAt(version.text(), tokens.start(word));
        if (numeral.isEmpty()) {
            return Optional.empty();
        }
        int first = word;
        while (first > 0 && tokens.start(first - 1) >= numeral.get().start()) {
            first--;
        }
        for (int i = Math.max(0, first - 2); i < first; i++) {
            if (OF.contains(tokens.word(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(numeral.get().value().stripTrailingZeros());
    }

    private static void percent(Subject subject, Found found) {
        for (Quantity quantity : numbers(subject)) {
            quantity.percent()
                    .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) > 0)
                    .ifPresent(percent -> found.at(
                            quantity.place().child("percent"),
                            "%s percent is more than the whole.".formatted(percent.toPlainString()),
                            "Write the share of the whole, from 0 to 100."));
        }
    }

    private static void noCurrency(Subject subject, Found found) {
        for (Quantity quantity : numbers(subject)) {
            boolean currency = quantity.unit().filter(CURRENCIES::contains).isPresent();
            if (MONEY.contains(quantity.of()) && !currency) {
                found.at(
                        quantity.place(),
                        quantity.unit()
                                .map("\"%s\" is no currency."::formatted)
                                .orElse("This is money, but nothing says of which currency."),
                        "Add \"unit: EUR\" or another code of ISO 4217.");
            }
        }
    }

    private static void noLabel(Subject subject, Found found) {
        for (Quantity quantity : numbers(subject)) {
            if (quantity.of() == Quantity.Of.OTHER && quantity.label().isEmpty()) {
                found.at(quantity.place(), "Nothing says what is counted here.", "Add \"label\".");
            }
        }
    }

    private static void noSource(Subject subject, Found found) {
        for (Quantity quantity : numbers(subject)) {
            if (quantity.sources().isEmpty()) {
                found.at(
                        quantity.place(),
                        "Nothing says where %s comes from.".formatted(word(quantity, subject)),
                        "Add \"sources\".");
            }
        }
    }
}
