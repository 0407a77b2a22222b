package eu.dossier.templates.view;

import eu.dossier.core.casefile.Answer;
import eu.dossier.core.casefile.Basis;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedEffect;
import eu.dossier.core.release.view.ReleasedImpact;
import eu.dossier.core.release.view.ReleasedOverallImpact;
import eu.dossier.core.release.view.ReleasedQuantity;
import eu.dossier.core.release.view.ReleasedService;
import eu.dossier.templates.language.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the incident did: effects, services, numbers, kinds of data. */
final class Effects {

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
                .put("reputation", texts.text(overall.flatMap(ReleasedOverallImpact::reputation)))
                .list("effects", effects())
                .list("services", services())
                .list("numbers", numbers())
                .list("data", data())
                .list("lines", lines())
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
                .put(
                        "sentence",
                        texts.text(effect.text())
                                .orElseGet(() -> texts.say("effect." + property + "." + Fields.word(effect.level()))))
                .word("certainty", effect.certainty())
                .list("sources", sources.numbers(effect.sources()))
                .map();
    }

    /** All of it in sentences, the most telling first. */
    private List<Object> lines() {
        List<Object> lines = new ArrayList<>();
        impact.overall().flatMap(ReleasedOverallImpact::summary).ifPresent(summary -> lines.add(texts.prose(summary)));
        numbers().forEach(number -> lines.add(number.getOrDefault("sentence", "")));
        services().forEach(service -> lines.add(service.getOrDefault("sentence", "")));
        effects().forEach(effect -> lines.add(effect.getOrDefault("sentence", "")));
        impact.overall()
                .flatMap(ReleasedOverallImpact::health)
                .filter(answer -> answer != Answer.UNKNOWN)
                .ifPresent(answer -> lines.add(texts.say("health." + Fields.word(answer))));
        impact.overall()
                .flatMap(ReleasedOverallImpact::outlook)
                .ifPresent(outlook -> lines.add(texts.say("outlook." + Fields.word(outlook))));
        return lines;
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

    private List<Map<String, Object>> services() {
        return impact.services().stream()
                .map(service -> new Fields()
                        .put("sentence", sentence(service))
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
                .put("sentence", texts.text(quantity.wording()).orElseGet(() -> sentence(quantity, value)))
                .list("sources", sources.numbers(quantity.sources()));
        amount(quantity).ifPresent(amount -> fields.put("amount", amount));
        return fields.map();
    }

    private Piece label(ReleasedQuantity quantity) {
        return texts.text(quantity.label()).orElseGet(() -> texts.say("quantity." + Fields.word(quantity.of())));
    }

    private static Optional<BigDecimal> amount(ReleasedQuantity quantity) {
        return quantity.value().or(quantity::max).or(quantity::min);
    }

    /** "about 1,600", "between 10 and 20", "at least 12", "not known". */
    private Piece value(ReleasedQuantity quantity) {
        Map<String, Object> arguments = new HashMap<>();
        String key = "value.unknown";
        if (quantity.value().isPresent()) {
            arguments.put("n", quantity.value().get());
            key = quantity.basis().filter(basis -> basis == Basis.ESTIMATED).isPresent() ? "value.estimated" : "value";
        } else if (quantity.min().isPresent() && quantity.max().isPresent()) {
            arguments.put("min", quantity.min().get());
            arguments.put("n", quantity.max().get());
            key = "value.between";
        } else if (amount(quantity).isPresent()) {
            arguments.put("n", amount(quantity).get());
            key = quantity.min().isPresent() ? "value.at-least" : "value.at-most";
        }
        Piece number = texts.say(key, arguments);
        return unit(quantity)
                .map(unit -> texts.say(
                        unit, Map.of("value", number, "unit", quantity.unit().orElse(""))))
                .orElse(number);
    }

    /** The unit that belongs to the number itself: money, hours, gigabytes. */
    private static Optional<String> unit(ReleasedQuantity quantity) {
        if (amount(quantity).isEmpty()) {
            return Optional.empty();
        }
        return switch (quantity.of()) {
            case COST_GROSS, COST_RECOVERED, RANSOM_DEMANDED, RANSOM_PAID -> Optional.of("value.money");
            case DOWNTIME_HOURS, DURATION_HOURS -> Optional.of("value.hours");
            case GIGABYTES -> Optional.of("value.gigabytes");
            case OTHER -> quantity.unit().map(unit -> "value.unit");
            default -> Optional.empty();
        };
    }

    private Piece sentence(ReleasedQuantity quantity, Piece value) {
        Map<String, Object> arguments = new HashMap<>(Map.of("label", label(quantity), "value", value));
        quantity.asOf().ifPresent(when -> arguments.put("when", when));
        return texts.say(quantity.asOf().isPresent() ? "quantity.line.dated" : "quantity.line", arguments);
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
}
