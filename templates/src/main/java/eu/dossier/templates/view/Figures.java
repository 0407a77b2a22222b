package eu.dossier.templates.view;

import eu.dossier.core.casefile.Quantity;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedEvent;
import eu.dossier.core.release.view.ReleasedQuantity;
import eu.dossier.templates.language.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What figures show, as plain data, each with the words that say the same to those who do not see it. */
final class Figures {

    private static final int FEWEST = 3;

    /** Quantities that can stand in one chart: all count the same kind of thing. */
    private static final Set<Quantity.Of> MACHINES =
            EnumSet.of(Quantity.Of.SYSTEMS, Quantity.Of.SERVERS, Quantity.Of.WORKSTATIONS);

    private static final Set<Quantity.Of> PEOPLE = EnumSet.of(
            Quantity.Of.USERS,
            Quantity.Of.CLIENTS,
            Quantity.Of.CITIZENS,
            Quantity.Of.PATIENTS,
            Quantity.Of.EMPLOYEES,
            Quantity.Of.DATA_SUBJECTS);

    private final ReleasedCase released;
    private final Texts texts;
    private final Effects effects;

    Figures(ReleasedCase released, Texts texts, Effects effects) {
        this.released = released;
        this.texts = texts;
        this.effects = effects;
    }

    /** The course of events, a lane for each kind of event; none where there is too little to draw. */
    Optional<Map<String, Object>> timeline() {
        List<ReleasedEvent> events = released.timeline().stream()
                .filter(event -> event.when().firstDay().isPresent())
                .toList();
        if (events.size() < FEWEST) {
            return Optional.empty();
        }
        Axis axis = Axis.of(events.stream().map(ReleasedEvent::when).toList(), released.at(), texts);
        return Optional.of(new Fields()
                .put("start", axis.start())
                .put("end", axis.end())
                .list("ticks", axis.ticks())
                .list("lanes", lanes(events, axis))
                .put("caption", texts.say("figure.timeline" + axis.key()))
                .put("alt", alternative(events, axis))
                .map());
    }

    private List<Map<String, Object>> lanes(List<ReleasedEvent> events, Axis axis) {
        Map<String, List<Map<String, Object>>> lanes = new LinkedHashMap<>();
        for (ReleasedEvent event : events) {
            String kind = event.kind().map(Fields::word).orElse("other");
            lanes.computeIfAbsent(kind, k -> new ArrayList<>()).add(axis.span(event.when()));
        }
        List<Map<String, Object>> result = new ArrayList<>();
        lanes.forEach((kind, spans) -> result.add(new Fields()
                .put("label", texts.say("event." + kind))
                .list("spans", spans)
                .map()));
        return result;
    }

    private Piece alternative(List<ReleasedEvent> events, Axis axis) {
        List<Piece> told = new ArrayList<>();
        for (ReleasedEvent event : events) {
            told.add(texts.say(
                    "figure.timeline.event" + axis.key(),
                    Map.of("when", event.when(), "text", texts.text(event.text()))));
        }
        return texts.say("figure.timeline.alt", Map.of("list", told));
    }

    /** How far the measures are. */
    Optional<Map<String, Object>> measures(List<Map<String, Object>> measures) {
        if (measures.size() < FEWEST) {
            return Optional.empty();
        }
        List<Map<String, Object>> entries = new ArrayList<>();
        List<Piece> told = new ArrayList<>();
        for (Map<String, Object> measure : measures) {
            Object text = measure.getOrDefault("text", "");
            String state = String.valueOf(measure.get("status"));
            Piece label = texts.say("state." + state);
            entries.add(new Fields()
                    .put("label", texts.sentences().form(text, List.of("unstopped")))
                    .put("state", state)
                    .put("state_label", label)
                    .map());
            told.add(texts.say("figure.measures.item", Map.of("text", text, "state", label)));
        }
        return Optional.of(new Fields()
                .list("entries", entries)
                .put("alt", texts.say("figure.measures.alt", Map.of("list", told)))
                .map());
    }

    /** Numbers that can be compared: of people, or of machines, whichever there are more of. */
    Optional<Map<String, Object>> numbers() {
        List<ReleasedQuantity> people = of(PEOPLE);
        List<ReleasedQuantity> machines = of(MACHINES);
        List<ReleasedQuantity> chosen = people.size() >= machines.size() ? people : machines;
        if (chosen.size() < FEWEST) {
            return Optional.empty();
        }
        List<Map<String, Object>> bars = new ArrayList<>();
        List<Piece> told = new ArrayList<>();
        for (ReleasedQuantity quantity : chosen) {
            Map<String, Object> bar = effects.bar(quantity);
            bars.add(bar);
            told.add(texts.say(
                    "figure.numbers.item",
                    Map.of("label", bar.getOrDefault("label", ""), "value", bar.getOrDefault("printed", ""))));
        }
        return Optional.of(new Fields()
                .list("bars", bars)
                .put("alt", texts.say("figure.numbers.alt", Map.of("list", told)))
                .map());
    }

    private List<ReleasedQuantity> of(Set<Quantity.Of> kinds) {
        return released.impact().numbers().stream()
                .filter(quantity -> kinds.contains(quantity.of())
                        && Effects.amount(quantity)
                                .filter(n -> n.compareTo(BigDecimal.ZERO) > 0)
                                .isPresent())
                .toList();
    }

    /** The words of the strip of tactics. */
    Optional<Piece> tactics(List<Map<String, Object>> tactics) {
        List<Piece> told = new ArrayList<>();
        for (Map<String, Object> tactic : tactics) {
            if (tactic.get("techniques") instanceof List<?> techniques && !techniques.isEmpty()) {
                told.add(texts.say(
                        "figure.tactics.tactic",
                        Map.of("name", String.valueOf(tactic.get("name")), "n", techniques.size())));
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(texts.say("figure.tactics.alt", Map.of("list", told)));
    }
}
