package eu.dossier.core.release;

import eu.dossier.core.casefile.Indicator;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Quantity;
import eu.dossier.core.casefile.Verbatim;
import eu.dossier.core.release.Secret.Kind;
import eu.dossier.core.schema.CaseWalk.Part;
import eu.dossier.core.time.EdtfDate;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.Precision;
import eu.dossier.core.time.When;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of one part of a case that tell something wherever they are found, apart from its prose. */
final class Values {

    private static final int SHORT_NAME = 3;

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z]+:(//)?");

    /** What stands between quotation marks in a rule. */
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.){6,200})\"|'([^'\n]{6,200})'");

    /** Words, and names of fields and of what machines log. */
    private static final Pattern COMMON = Pattern.compile("[\\p{L}_ -]+|[\\p{L}_.]+\\.(exe|dll)");

    private static final Pattern EDGES = Pattern.compile("^[\\\\/*.]+|[\\\\/*]+$");

    private final List<Value> values = new ArrayList<>();

    private Values() {}

    record Value(Kind kind, String text) {}

    /** Of one value of a field. */
    static List<Value> of(Part part) {
        Telling telling = Telling.of(part.field());
        if (telling == Telling.NOT || telling == Telling.WITH_ITEM || isProseOfTheWalk(telling, part)) {
            return List.of();
        }
        Values values = new Values();
        values.take(telling, part.value());
        return values.values;
    }

    /** Texts in several languages are prose that the walk meets as such. */
    private static boolean isProseOfTheWalk(Telling telling, Part part) {
        return telling == Telling.PROSE && !(part.value() instanceof String);
    }

    /** Of an item whose fields tell something together. */
    static List<Value> ofWhole(Object item) {
        Values values = new Values();
        switch (item) {
            case Indicator indicator -> values.indicator(indicator);
            case Quantity quantity -> values.quantity(quantity);
            default -> {}
        }
        return values.values;
    }

    /** How a value that an author wrote down as such is looked for: names of people are words, all else is literal. */
    static Kind kindOf(String term) {
        return term.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '\'')
                ? Kind.WORDS
                : Kind.LITERAL;
    }

    /** Whether a time is known to the day at least; vaguer ones are too common to tell anything. */
    static boolean isDay(When when) {
        return when instanceof Moment || (when instanceof EdtfDate date && date.precision() == Precision.DAY);
    }

    private void take(Telling telling, Object value) {
        switch (telling) {
            case NAME -> names(value);
            case LITERAL -> literal(value.toString());
            case LINK -> link((URI) value);
            case DAY -> day((When) value);
            case RULE -> rule((Verbatim) value);
            case PROSE -> prose(value.toString());
            case WITH_ITEM, NOT -> {}
        }
    }

    private void rule(Verbatim rule) {
        rule.text().lines().forEach(this::prose);
        Matcher string = STRING.matcher(rule.text());
        while (string.find()) {
            String inner = string.group(1) == null ? string.group(2) : string.group(1);
            String bare = EDGES.matcher(inner.replace("\\\\", "\\")).replaceAll("");
            if (!COMMON.matcher(bare).matches()) {
                literal(bare);
            }
        }
    }

    private void indicator(Indicator indicator) {
        switch (indicator.type()) {
            case PORT -> {}
            case FILE_SIZE -> number(indicator.value());
            case EMAIL_SUBJECT -> add(Kind.TEXT, indicator.value());
            default -> literal(indicator.value());
        }
    }

    private void quantity(Quantity quantity) {
        quantity.value().ifPresent(value -> number(value, quantity));
        quantity.min().ifPresent(value -> number(value, quantity));
        quantity.max().ifPresent(value -> number(value, quantity));
        quantity.percent()
                .ifPresent(value ->
                        CountedWords.percent().forEach(word -> add(Kind.NUMBER, digits(value) + " " + word)));
    }

    private void number(BigDecimal value, Quantity quantity) {
        String digits = digits(value);
        add(Kind.NUMBER, digits);
        quantity.unit().ifPresent(unit -> add(Kind.NUMBER, digits + " " + unit));
        quantity.label()
                .ifPresent(label -> label.texts().values().forEach(text -> add(Kind.NUMBER, digits + " " + text)));
        CountedWords.of(quantity.of(), value).forEach(word -> add(Kind.NUMBER, digits + " " + word));
    }

    private static String digits(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private void number(String digits) {
        if (digits.matches("\\d{1,15}")) {
            add(Kind.NUMBER, digits);
        }
    }

    private void names(Object value) {
        if (value instanceof LocalText text) {
            text.texts().values().forEach(this::name);
        } else {
            name(value.toString());
        }
    }

    /** A name without a capital letter or digit is a description: "experts", "a foreign state". */
    private void name(String name) {
        if (name.length() >= SHORT_NAME
                && name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
            add(Kind.NAME, name);
        }
    }

    private void literal(String value) {
        if (EverydayNames.isWord(value)) {
            EverydayNames.inContext(value).forEach(text -> add(Kind.LITERAL, text));
        } else if (!EverydayNames.isEverywhere(value)) {
            add(Kind.LITERAL, value);
        }
    }

    /** A link by its address as a whole; the site alone is known to everyone. */
    private void link(URI link) {
        String bare = SCHEME.matcher(link.toString()).replaceFirst("");
        add(Kind.LITERAL, bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare);
    }

    private void prose(String line) {
        add(Kind.TEXT, line.strip());
    }

    private void day(When when) {
        if (isDay(when)) {
            when.firstDay().ifPresent(day -> add(Kind.DATE, day.toString()));
        }
    }

    private void add(Kind kind, String text) {
        if (!text.isBlank()) {
            values.add(new Value(kind, text));
        }
    }
}
