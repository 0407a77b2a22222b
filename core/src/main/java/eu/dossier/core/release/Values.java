package eu.dossier.core.release;

import eu.dossier.core.casefile.AttributionStep;
import eu.dossier.core.casefile.ClockTime;
import eu.dossier.core.casefile.Contact;
import eu.dossier.core.casefile.Decision;
import eu.dossier.core.casefile.DetectionRule;
import eu.dossier.core.casefile.Indicator;
import eu.dossier.core.casefile.Judicial;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Measure;
import eu.dossier.core.casefile.Notification;
import eu.dossier.core.casefile.Party;
import eu.dossier.core.casefile.Product;
import eu.dossier.core.casefile.Quantity;
import eu.dossier.core.casefile.Silence;
import eu.dossier.core.casefile.Source;
import eu.dossier.core.casefile.Statement;
import eu.dossier.core.casefile.Technique;
import eu.dossier.core.casefile.TimelineEntry;
import eu.dossier.core.casefile.Vulnerability;
import eu.dossier.core.release.Secret.Kind;
import eu.dossier.core.time.EdtfDate;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.Precision;
import eu.dossier.core.time.When;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The values of an item that tell something wherever they are found, apart from its prose. */
final class Values {

    /** Programs that stand on every machine: to find their names says nothing. */
    private static final Set<String> EVERYWHERE = Set.of(
            "cmd.exe",
            "powershell.exe",
            "svchost.exe",
            "rundll32.exe",
            "explorer.exe",
            "w3wp.exe",
            "wscript.exe",
            "mshta.exe",
            "regsvr32.exe",
            "system",
            "administrator",
            "admin",
            "root",
            "guest");

    private static final int SHORT_NAME = 3;

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z]+:(//)?");

    private final List<Value> values = new ArrayList<>();

    private Values() {}

    record Value(Kind kind, String text) {}

    static List<Value> of(MarkedItem item) {
        Values values = new Values();
        values.take(item);
        return values.values;
    }

    /** How a value that an author wrote down as such is looked for: names of people are words, all else is literal. */
    static Kind kindOf(String term) {
        return term.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '\'')
                ? Kind.NAME
                : Kind.LITERAL;
    }

    /** Whether a time is known to the day at least; vaguer ones are too common to tell anything. */
    static boolean isDay(When when) {
        return when instanceof Moment || (when instanceof EdtfDate date && date.precision() == Precision.DAY);
    }

    private void take(MarkedItem item) {
        switch (item) {
            case Party party -> party(party);
            case Contact contact -> contact(contact);
            case Source source -> source(source);
            case Product product -> product(product);
            case Indicator indicator -> indicator(indicator);
            case Vulnerability vulnerability -> vulnerability(vulnerability);
            case Technique technique -> literal(technique.technique());
            case DetectionRule rule -> rule.rule().text().lines().forEach(this::prose);
            case Quantity quantity -> quantity(quantity);
            case Statement statement -> prose(statement.quote());
            case AttributionStep step -> step.legalReference().ifPresent(this::literal);
            case Judicial judicial -> judicial.reference().ifPresent(this::literal);
            case Notification notification -> notification(notification);
            case TimelineEntry event -> day(event.when());
            case ClockTime clock -> clock.value().ifPresent(this::day);
            case Measure measure -> measure.when().ifPresent(this::day);
            case Decision decision -> decision.by().ifPresent(this::day);
            case Silence silence -> prose(silence.reason());
            default -> {}
        }
    }

    private void party(Party party) {
        names(Optional.of(party.name()));
        names(party.shortName());
        party.aliases().forEach(this::name);
        party.legalName().ifPresent(this::name);
        party.enterpriseNumber().ifPresent(this::literal);
        party.lei().ifPresent(this::literal);
        party.url().ifPresent(this::link);
    }

    private void contact(Contact contact) {
        if (contact.function().isPresent()) {
            names(Optional.of(contact.name()));
        }
        contact.phone().ifPresent(this::literal);
        contact.mobile().ifPresent(this::literal);
        contact.email().ifPresent(this::literal);
        contact.url().ifPresent(this::link);
    }

    private void source(Source source) {
        source.author().ifPresent(this::name);
        source.url().ifPresent(this::link);
        source.archived().ifPresent(this::link);
    }

    private void product(Product product) {
        if (product.name().indexOf(' ') > 0) {
            name(product.name());
        }
        product.cpe().ifPresent(this::literal);
        product.purl().ifPresent(this::literal);
    }

    private void indicator(Indicator indicator) {
        switch (indicator.type()) {
            case PORT -> {}
            case FILE_SIZE -> number(indicator.value());
            case EMAIL_SUBJECT -> add(Kind.TEXT, indicator.value());
            default -> literal(indicator.value());
        }
        indicator.firstSeen().ifPresent(this::day);
        indicator.lastSeen().ifPresent(this::day);
    }

    private void vulnerability(Vulnerability vulnerability) {
        vulnerability.cve().ifPresent(this::literal);
        vulnerability.euvd().ifPresent(this::literal);
        vulnerability.exploitedSince().ifPresent(this::day);
    }

    private void notification(Notification notification) {
        notification.reference().ifPresent(this::literal);
        notification.at().ifPresent(this::day);
    }

    private void quantity(Quantity quantity) {
        quantity.value().ifPresent(value -> number(value, quantity));
        quantity.min().ifPresent(value -> number(value, quantity));
        quantity.max().ifPresent(value -> number(value, quantity));
    }

    private void number(BigDecimal value, Quantity quantity) {
        String digits = value.stripTrailingZeros().toPlainString();
        add(Kind.NUMBER, digits);
        quantity.unit().ifPresent(unit -> add(Kind.NUMBER, digits + " " + unit));
        quantity.label()
                .ifPresent(label -> label.texts().values().forEach(text -> add(Kind.NUMBER, digits + " " + text)));
        CountedWords.of(quantity.of()).forEach(word -> add(Kind.NUMBER, digits + " " + word));
    }

    private void number(String digits) {
        if (digits.matches("\\d{1,15}")) {
            add(Kind.NUMBER, digits);
        }
    }

    private void names(Optional<LocalText> names) {
        names.ifPresent(text -> text.texts().values().forEach(this::name));
    }

    /** A name without a capital letter or digit is a description: "experts", "a foreign state". */
    private void name(String name) {
        if (name.length() >= SHORT_NAME
                && name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
            add(Kind.NAME, name);
        }
    }

    private void literal(String value) {
        if (!EVERYWHERE.contains(value.toLowerCase(java.util.Locale.ROOT))) {
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
