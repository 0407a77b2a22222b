package eu.dossier.templates.view;

import eu.dossier.core.casefile.Quantity;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedEvent;
import eu.dossier.core.release.view.ReleasedQuantity;
import eu.dossier.core.time.Interval;
import eu.dossier.core.time.When;
import eu.dossier.templates.language.Piece;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    private static final int MOST_TICKS = 7;

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
        LocalDate today = released.at().toLocalDate();
        LocalDate first = events.stream()
                .map(event -> first(event.when()))
                .min(LocalDate::compareTo)
                .orElse(today);
        LocalDate last = events.stream()
                .map(event -> last(event.when(), today))
                .max(LocalDate::compareTo)
                .orElse(today);
        return Optional.of(new Fields()
                .put("start", first.toString())
                .put("end", last.toString())
                .list("ticks", ticks(first, last))
                .list("lanes", lanes(events, today, ChronoUnit.MONTHS.between(first, last) < 2))
                .put("alt", alternative(events))
                .map());
    }

    private static LocalDate first(When when) {
        return when.firstDay().orElseThrow(() -> new IllegalStateException("an event without a first day"));
    }

    private static LocalDate last(When when, LocalDate today) {
        LocalDate end = when.lastDay().orElse(today);
        return end.isBefore(first(when)) ? first(when) : end;
    }

    private List<Map<String, Object>> lanes(List<ReleasedEvent> events, LocalDate today, boolean brief) {
        Map<String, List<Map<String, Object>>> lanes = new LinkedHashMap<>();
        for (ReleasedEvent event : events) {
            String kind = event.kind().map(Fields::word).orElse("other");
            lanes.computeIfAbsent(kind, k -> new ArrayList<>()).add(span(event.when(), today, brief));
        }
        List<Map<String, Object>> result = new ArrayList<>();
        lanes.forEach((kind, spans) -> result.add(new Fields()
                .put("label", texts.say("event." + kind))
                .list("spans", spans)
                .map()));
        return result;
    }

    /** @param brief whether the axis is so short that nobody needs to be told the year again */
    private Map<String, Object> span(When when, LocalDate today, boolean brief) {
        boolean day = when.firstDay().equals(when.lastDay()) && !when.approximate() && !when.uncertain();
        return new Fields()
                .put("from", first(when).toString())
                .put("to", last(when, today).toString())
                .put("label", texts.sentences().form(when, List.of(brief && day ? "day-month" : "bare-day")))
                .put("precision", precision(when))
                .map();
    }

    private static String precision(When when) {
        if (when instanceof Interval interval && interval.end() instanceof Interval.Open) {
            return "open";
        }
        return when.uncertain() ? "uncertain" : when.approximate() ? "approximate" : "certain";
    }

    private Piece alternative(List<ReleasedEvent> events) {
        List<Piece> told = new ArrayList<>();
        for (ReleasedEvent event : events) {
            told.add(
                    texts.say("figure.timeline.event", Map.of("when", event.when(), "text", texts.text(event.text()))));
        }
        return texts.say("figure.timeline.alt", Map.of("list", told));
    }

    /** Marks on the axis at round dates: years, months or days, not more than fit. */
    private List<Map<String, Object>> ticks(LocalDate first, LocalDate last) {
        long months = ChronoUnit.MONTHS.between(first, last);
        if (months >= 24) {
            return every(first.withDayOfYear(1).plusYears(1), last, ChronoUnit.YEARS, "yyyy");
        }
        if (months >= 2) {
            return every(first.withDayOfMonth(1).plusMonths(1), last, ChronoUnit.MONTHS, "yyyy-mm");
        }
        return every(first, last, ChronoUnit.DAYS, "yyyy-mm-dd");
    }

    private List<Map<String, Object>> every(LocalDate from, LocalDate last, ChronoUnit unit, String shape) {
        long step = Math.max(1, (unit.between(from, last) + MOST_TICKS - 1) / MOST_TICKS);
        List<Map<String, Object>> ticks = new ArrayList<>();
        for (LocalDate at = from; !at.isAfter(last); at = at.plus(step, unit)) {
            When when = When.parse(at.toString().substring(0, shape.length()));
            String form = unit == ChronoUnit.DAYS ? "day-month" : "bare";
            ticks.add(new Fields()
                    .put("at", at.toString())
                    .put("label", texts.sentences().form(when, List.of(form)))
                    .map());
        }
        return ticks;
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
