package eu.dossier.templates.view;

import eu.dossier.core.casefile.Answer;
import eu.dossier.core.casefile.Basis;
import eu.dossier.core.casefile.Certainty;
import eu.dossier.core.casefile.Effect;
import eu.dossier.core.casefile.ServiceImpact;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedEffect;
import eu.dossier.core.release.view.ReleasedImpact;
import eu.dossier.core.release.view.ReleasedOverallImpact;
import eu.dossier.core.release.view.ReleasedQuantity;
import eu.dossier.core.release.view.ReleasedService;
import eu.dossier.core.time.When;
import eu.dossier.templates.language.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the incident did: effects, services, numbers, kinds of data. */
final class Effects {

    private static final int MOST_FIGURES = 5;

    private static final Set<Certainty> SAID_PLAINLY =
            EnumSet.of(Certainty.CONFIRMED, Certainty.STATED, Certainty.UNKNOWN);

    private final ReleasedImpact impact;
    private final Texts texts;
    private final Sources sources;

    Effects(ReleasedCase released, Texts texts, Sources sources) {
        this.impact = released.impact();
        this.texts = texts;
        this.sources = sources;
    }

    Map<String, Object> map() {
        Optional<ReleasedOverallImpact> overall = impact.overall();
        return new Fields()
                .put("given", !impact.isEmpty())
                .put("summary", texts.prose(overall.flatMap(ReleasedOverallImpact::summary)))
                .word("outlook", overall.flatMap(ReleasedOverallImpact::outlook))
                .word("colour", overall.flatMap(ReleasedOverallImpact::severityColor))
                .word("health", overall.flatMap(ReleasedOverallImpact::health))
                .word("trade_secrets", overall.flatMap(ReleasedOverallImpact::tradeSecrets))
                .word("continuity_plan", overall.flatMap(ReleasedOverallImpact::continuityPlan))
                .put("reputation", texts.text(overall.flatMap(ReleasedOverallImpact::reputation)))
                .list("effects", effects())
                .list("services", services())
                .list("numbers", numbers())
                .list("data", data())
                .list("data_subjects", dataSubjects())
                .list("consequences", consequences())
                .list("lines", lines())
                .list("brief", brief())
                .map();
    }

    private List<Map<String, Object>> effects() {
        List<Map<String, Object>> effects = new ArrayList<>();
        impact.availability().ifPresent(effect -> effects.add(effect("availability", effect)));
        impact.confidentiality().ifPresent(effect -> effects.add(effect("confidentiality", effect)));
        impact.integrity().ifPresent(effect -> effects.add(effect("integrity", effect)));
        impact.authenticity().ifPresent(effect -> effects.add(effect("authenticity", effect)));
        return effects;
    }

    private Map<String, Object> effect(String property, ReleasedEffect effect) {
        return new Fields()
                .put("id", effect.id())
                .put("property", property)
                .word("level", effect.level())
                .put("text", texts.text(effect.text()))
                .put("sentence", texts.text(effect.text()).orElseGet(() -> sentence(property, effect)))
                .word("certainty", effect.certainty())
                .list("sources", sources.numbers(effect.sources()))
                .map();
    }

    /** What is only assessed or heard says so, as it does wherever a claim says the same. */
    private Piece sentence(String property, ReleasedEffect effect) {
        Piece sentence = texts.say("effect." + property + "." + Fields.word(effect.level()));
        return effect.certainty()
                .filter(certainty -> !SAID_PLAINLY.contains(certainty) && effect.level() != Effect.Level.UNKNOWN)
                .map(certainty -> texts.say(
                        "effect.certainty",
                        Map.of("text", sentence, "certainty", texts.say("certainty." + Fields.word(certainty)))))
                .orElse(sentence);
    }

    /** All of it in few sentences, the most telling first. */
    private List<Object> lines() {
        List<Object> lines = new ArrayList<>();
        impact.overall().flatMap(ReleasedOverallImpact::summary).ifPresent(summary -> lines.add(texts.prose(summary)));
        figuresLine().ifPresent(lines::add);
        servicesLine().ifPresent(lines::add);
        joined(effects()).ifPresent(lines::add);
        impact.overall()
                .flatMap(ReleasedOverallImpact::health)
                .filter(answer -> answer != Answer.UNKNOWN)
                .ifPresent(answer -> lines.add(texts.say("health." + Fields.word(answer))));
        impact.overall()
                .flatMap(ReleasedOverallImpact::outlook)
                .ifPresent(outlook -> lines.add(texts.say("outlook." + Fields.word(outlook))));
        return lines;
    }

    /** What a minister needs of it: in words, the first numbers, what does not work. */
    private List<Object> brief() {
        List<Object> lines = new ArrayList<>();
        impact.overall().flatMap(ReleasedOverallImpact::summary).ifPresent(summary -> lines.add(texts.prose(summary)));
        figuresLine(MOST_FIGURES).ifPresent(lines::add);
        for (ReleasedService service : impact.services()) {
            if (service.state() == ServiceImpact.State.DOWN || service.state() == ServiceImpact.State.DEGRADED) {
                lines.add(texts.say(
                        "service." + Fields.word(service.state()), Map.of("name", texts.text(service.name()))));
            }
        }
        if (impact.overall().flatMap(ReleasedOverallImpact::summary).isEmpty()) {
            joined(effects()).ifPresent(lines::add);
        }
        impact.overall()
                .flatMap(ReleasedOverallImpact::outlook)
                .ifPresent(outlook -> lines.add(texts.say("outlook." + Fields.word(outlook))));
        return lines;
    }

    /** The numbers in one line; the date that holds for most of them is said once. */
    Optional<Piece> figuresLine() {
        return figuresLine(Integer.MAX_VALUE);
    }

    private Optional<Piece> figuresLine(int most) {
        List<ReleasedQuantity> counted = impact.numbers().stream().limit(most).toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Optional<When> common = commonDate(counted);
        List<Piece> items = new ArrayList<>();
        for (ReleasedQuantity quantity : counted) {
            Optional<When> own = quantity.asOf().filter(when -> !day(common).equals(day(when)));
            items.add(texts.text(quantity.wording())
                    .map(words -> texts.sentences().form(words, List.of("unstopped")))
                    .orElseGet(() -> item(quantity, own)));
        }
        Map<String, Object> arguments =
                new HashMap<>(Map.of("list", texts.sentences().form(items, List.of("semicolons"))));
        common.ifPresent(when -> arguments.put("when", when));
        return Optional.of(texts.say("figures.line", arguments));
    }

    /** Things that are counted are named after their number, as people say it; of the others the name comes first. */
    private Piece item(ReleasedQuantity quantity, Optional<When> asOf) {
        Map<String, Object> arguments = new HashMap<>(Map.of("label", label(quantity), "value", value(quantity)));
        asOf.ifPresent(when -> arguments.put("when", when));
        return texts.say(isCounted(quantity) ? "quantity.counted" : "quantity.named", arguments);
    }

    /** Whether several things were counted: neither money, time or volume, nor one or none. */
    private static boolean isCounted(ReleasedQuantity quantity) {
        boolean countable = switch (quantity.of()) {
            case COST_GROSS, COST_RECOVERED, RANSOM_DEMANDED, RANSOM_PAID, DOWNTIME_HOURS, DURATION_HOURS, GIGABYTES ->
                false;
            case OTHER -> quantity.label().isPresent() && quantity.unit().isEmpty();
            default -> true;
        };
        return countable
                && amount(quantity).filter(n -> n.compareTo(BigDecimal.ONE) > 0).isPresent();
    }

    /** As it is printed: numbers of one day may have been counted at different hours. */
    private String day(When when) {
        return texts.sentences().form(when, List.of("bare-day")).plain();
    }

    private String day(Optional<When> when) {
        return when.map(this::day).orElse("");
    }

    private Optional<When> commonDate(List<ReleasedQuantity> counted) {
        Map<String, Integer> counts = new TreeMap<>();
        counted.forEach(quantity -> counts.merge(day(quantity.asOf()), 1, Integer::sum));
        return counted.stream()
                .map(ReleasedQuantity::asOf)
                .filter(when -> 2 * counts.getOrDefault(day(when), 0) > counted.size())
                .findFirst()
                .flatMap(when -> when);
    }

    /** Services that do not work as they should, or have come back. */
    private Optional<Piece> servicesLine() {
        return joined(services().stream()
                .filter(service -> !"normal".equals(service.get("state")))
                .toList());
    }

    private Optional<Piece> joined(List<Map<String, Object>> items) {
        List<Object> sentences = new ArrayList<>();
        items.forEach(item -> sentences.add(item.getOrDefault("sentence", "")));
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.sentences().form(sentences, List.of("spaces")));
    }

    private Piece sentence(ReleasedService service) {
        Map<String, Object> arguments = new HashMap<>(Map.of("name", texts.text(service.name())));
        service.from().ifPresent(from -> arguments.put("from", from));
        service.to().ifPresent(to -> arguments.put("to", to));
        Piece line = texts.say("service." + Fields.word(service.state()), arguments);
        return texts.text(service.effect())
                .map(effect -> texts.say("service.effect", Map.of("line", line, "effect", effect)))
                .orElse(line);
    }

    private Piece remark(ReleasedService service) {
        Map<String, Object> arguments = new HashMap<>();
        boolean restored = service.state() == ServiceImpact.State.RESTORED;
        service.from().filter(from -> !restored).ifPresent(from -> arguments.put("since", from));
        service.to().ifPresent(to -> arguments.put("to", to));
        texts.text(service.effect()).ifPresent(effect -> arguments.put("effect", effect));
        texts.text(service.workaround()).ifPresent(workaround -> arguments.put("workaround", workaround));
        Piece remark = texts.sentences().form(texts.say("service.remark", arguments), List.of("stripped"));
        return remark.isEmpty() ? Piece.of("–") : remark;
    }

    private List<Map<String, Object>> services() {
        return impact.services().stream()
                .map(service -> new Fields()
                        .put("sentence", sentence(service))
                        .put("remark", remark(service))
                        .put("id", service.id())
                        .put("name", texts.text(service.name()))
                        .word("state", service.state())
                        .put("critical", service.critical())
                        .put("from", texts.time(service.from()))
                        .put("to", texts.time(service.to()))
                        .put("effect", texts.text(service.effect()))
                        .put("workaround", texts.text(service.workaround()))
                        .map())
                .toList();
    }

    private List<Map<String, Object>> numbers() {
        return impact.numbers().stream().map(this::number).toList();
    }

    private Map<String, Object> number(ReleasedQuantity quantity) {
        Piece value = value(quantity);
        Fields fields = new Fields()
                .put("id", quantity.id())
                .word("of", quantity.of())
                .put("label", label(quantity))
                .put("value", value)
                .put(
                        "estimated",
                        quantity.basis()
                                .filter(basis -> basis == Basis.ESTIMATED)
                                .isPresent())
                .put("as_of", texts.time(quantity.asOf()))
                .put("percent", quantity.percent().map(texts::number))
                .put("note", texts.text(quantity.note()))
                .put(
                        "sentence",
                        texts.text(quantity.wording()).orElseGet(() -> sentence(quantity, value, quantity.asOf())))
                .list("sources", sources.numbers(quantity.sources()));
        amount(quantity).ifPresent(amount -> fields.put("amount", amount));
        return fields.map();
    }

    private Piece label(ReleasedQuantity quantity) {
        return texts.text(quantity.label()).orElseGet(() -> texts.say("quantity." + Fields.word(quantity.of())));
    }

    /** A bar of a chart: its length, and the words beside it. */
    Map<String, Object> bar(ReleasedQuantity quantity) {
        return new Fields()
                .put("label", texts.sentences().form(label(quantity), List.of("capital")))
                .put("value", amount(quantity).orElse(BigDecimal.ZERO).toPlainString())
                .put("printed", value(quantity))
                .put("estimated", quantity.value().isEmpty() || isEstimated(quantity))
                .map();
    }

    private static boolean isEstimated(ReleasedQuantity quantity) {
        return quantity.basis().filter(basis -> basis == Basis.ESTIMATED).isPresent();
    }

    static Optional<BigDecimal> amount(ReleasedQuantity quantity) {
        return quantity.value().or(quantity::max).or(quantity::min);
    }

    /** "about 1,600", "between EUR 3 million and EUR 5 million", "at least 12 hours", "not known". */
    private Piece value(ReleasedQuantity quantity) {
        boolean estimated =
                quantity.basis().filter(basis -> basis == Basis.ESTIMATED).isPresent();
        Map<String, Object> arguments = new HashMap<>();
        amount(quantity).ifPresent(n -> arguments.put("n", amount(quantity, n)));
        quantity.min().ifPresent(min -> arguments.put("min", lower(quantity, min)));
        if (quantity.value().isPresent()) {
            return texts.say(estimated ? "value.estimated" : "value", arguments);
        }
        if (quantity.min().isPresent() && quantity.max().isPresent()) {
            arguments.put("n", upper(quantity, quantity.max().get()));
            return texts.say("value.between", arguments);
        }
        if (amount(quantity).isEmpty()) {
            return texts.say("value.unknown");
        }
        return texts.say(quantity.min().isPresent() ? "value.at-least" : "value.at-most", arguments);
    }

    /** The upper end of a range; money of which the currency stands before the range does not say it again. */
    private Piece upper(ReleasedQuantity quantity, BigDecimal max) {
        return switch (quantity.of()) {
            case COST_GROSS, COST_RECOVERED, RANSOM_DEMANDED, RANSOM_PAID ->
                texts.say(
                        "number.money.to",
                        Map.of("n", max, "unit", quantity.unit().orElse("EUR")));
            default -> amount(quantity, max);
        };
    }

    /** The lower end of a range: what both ends are counted in is said once, with the upper one. */
    private Piece lower(ReleasedQuantity quantity, BigDecimal min) {
        if (quantity.max().isEmpty()) {
            return amount(quantity, min);
        }
        Piece number = Piece.of(texts.sentences().lowerEnd(min, quantity.max().get()));
        return switch (quantity.of()) {
            case COST_GROSS, COST_RECOVERED, RANSOM_DEMANDED, RANSOM_PAID ->
                texts.say(
                        "number.money.from",
                        Map.of("n", number, "unit", quantity.unit().orElse("EUR")));
            default -> number;
        };
    }

    /** A number with what belongs to it: money, hours, gigabytes, a unit of the author's. */
    private Piece amount(ReleasedQuantity quantity, BigDecimal n) {
        if (n.signum() == 0) {
            return texts.say("value.none");
        }
        Map<String, Object> arguments = Map.of("n", n, "unit", quantity.unit().orElse("EUR"));
        return switch (quantity.of()) {
            case COST_GROSS, COST_RECOVERED, RANSOM_DEMANDED, RANSOM_PAID -> texts.say("number.money", arguments);
            case DOWNTIME_HOURS, DURATION_HOURS -> texts.say("number.hours", arguments);
            case GIGABYTES -> texts.say("number.gigabytes", arguments);
            case OTHER -> texts.say(quantity.unit().isPresent() ? "number.unit" : "number", arguments);
            default -> texts.say("number", arguments);
        };
    }

    private Piece sentence(ReleasedQuantity quantity, Piece value, Optional<When> asOf) {
        Map<String, Object> arguments = new HashMap<>(Map.of("label", label(quantity), "value", value));
        asOf.ifPresent(when -> arguments.put("when", when));
        return texts.say(asOf.isPresent() ? "quantity.line.dated" : "quantity.line", arguments);
    }

    private List<Map<String, Object>> data() {
        return impact.data().stream()
                .map(data -> new Fields()
                        .put("id", data.id())
                        .put("name", texts.text(data.name()))
                        .word("personal", data.personal())
                        .word("special", data.special())
                        .word("certainty", data.certainty())
                        .word("fate", data.fate())
                        .map())
                .toList();
    }

    private List<Map<String, Object>> dataSubjects() {
        return impact.dataSubjects().stream()
                .map(people -> new Fields()
                        .put("id", people.id())
                        .put("name", texts.text(people.name()))
                        .word("vulnerable", people.vulnerable())
                        .list("sources", sources.numbers(people.sources()))
                        .map())
                .toList();
    }

    private List<Map<String, Object>> consequences() {
        return impact.consequences().stream()
                .map(consequence -> new Fields()
                        .put("id", consequence.id())
                        .put("sentence", texts.say("claim", Map.of("text", texts.text(consequence.text()))))
                        .list("sources", sources.numbers(consequence.sources()))
                        .map())
                .toList();
    }
}
