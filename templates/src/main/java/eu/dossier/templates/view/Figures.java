package eu.dossier.templates.view;

import eu.dossier.core.casefile.Quantity;
import eu.dossier.core.casefile.TimelineEntry;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedClockTime;
import eu.dossier.core.release.view.ReleasedQuantity;
import eu.dossier.core.release.view.ReleasedTechnique;
import eu.dossier.core.syntax.AttackTactic;
import eu.dossier.core.time.When;
import eu.dossier.templates.language.Piece;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What figures show, as plain data, each with the words that say the same to those who do not see it. */
final class Figures {

    /** Fewer things are taken in at a glance without a drawing. */
    private static final int FEWEST = 3;

    /** Measures are listed as well; their figure is worth its place where the list is long. */
    private static final int FEWEST_MEASURES = 5;

    /** Days within which an incident is as short as its events; a bar for it would say nothing more. */
    private static final long LONGEST_SHORT = 60;

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

    /**
     * Something on a timeline.
     *
     * @param label what stands beside it, in place of its time
     */
    private record Mark(Piece lane, When when, Optional<String> label, Piece text) {}

    /** The course of events, a lane for each kind of event; none where there is too little to draw. */
    Optional<Map<String, Object>> timeline() {
        return timeline(course(kind -> "event." + Fields.word(kind)), "figure.timeline");
    }

    /** The same in few lanes: what the attackers did, what was done about it, what was made public. */
    Optional<Map<String, Object>> overview() {
        return timeline(course(kind -> "figure.lane." + side(kind)), "figure.timeline");
    }

    /** When techniques were seen, a lane for each ATT&amp;CK tactic. */
    Optional<Map<String, Object>> techniques() {
        List<Mark> marks = new ArrayList<>();
        for (AttackTactic tactic : AttackTactic.values()) {
            Map<String, List<ReleasedTechnique>> byTime = new LinkedHashMap<>();
            released.techniques().stream()
                    .filter(technique -> Technical.tacticsOf(technique).contains(tactic))
                    .forEach(technique -> technique
                            .seen()
                            .ifPresent(seen -> byTime.computeIfAbsent(seen.text(), text -> new ArrayList<>())
                                    .add(technique)));
            byTime.forEach((seen, seenThen) -> marks.add(mark(tactic, When.parse(seen), seenThen)));
        }
        return timeline(marks, "figure.techniques");
    }

    private static Mark mark(AttackTactic tactic, When seen, List<ReleasedTechnique> techniques) {
        String numbers = techniques.stream().map(ReleasedTechnique::technique).collect(Collectors.joining(", "));
        return new Mark(Piece.of(tactic.label()), seen, Optional.of(numbers), Piece.of(tactic.label() + " " + numbers));
    }

    /** The events below a bar for the incident itself: what lies between them is no time at which nothing was wrong. */
    private List<Mark> course(Function<TimelineEntry.Kind, String> lane) {
        List<Mark> events = events(lane);
        List<Mark> course = new ArrayList<>(events.size() < FEWEST ? List.of() : presence());
        course.addAll(events);
        return course;
    }

    /** From the beginning to containment, where both are known to the day or the month. */
    private List<Mark> presence() {
        Optional<When> from = released.clocks().occurred().flatMap(ReleasedClockTime::value);
        Optional<When> to = released.clocks().contained().flatMap(ReleasedClockTime::value);
        Optional<LocalDate> first = from.flatMap(When::firstDay);
        Optional<LocalDate> last = to.flatMap(When::lastDay);
        if (first.isEmpty() || last.isEmpty() || ChronoUnit.DAYS.between(first.get(), last.get()) < LONGEST_SHORT) {
            return List.of();
        }
        When lasted = When.parse(month(first.get()) + "/" + month(last.get()));
        return List.of(
                new Mark(texts.say("figure.lane.incident"), lasted, Optional.empty(), texts.say("figure.incident")));
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, "yyyy-mm".length());
    }

    private List<Mark> events(Function<TimelineEntry.Kind, String> lane) {
        return released.timeline().stream()
                .map(event -> new Mark(
                        texts.say(lane.apply(event.kind().orElse(TimelineEntry.Kind.OTHER))),
                        event.when(),
                        Optional.empty(),
                        texts.text(event.text())))
                .toList();
    }

    private static String side(TimelineEntry.Kind kind) {
        return switch (kind) {
            case INTRUSION, ACTIVITY -> "attack";
            case DETECTION, ANALYSIS, CONTAINMENT, ERADICATION, RECOVERY, DECISION, NOTIFICATION -> "response";
            case DISCLOSURE, STATEMENT, JUDICIAL, ATTRIBUTION -> "public";
            case VULNERABILITY, EXTERNAL, OTHER -> "elsewhere";
        };
    }

    private Optional<Map<String, Object>> timeline(List<Mark> all, String key) {
        List<Mark> marks =
                all.stream().filter(mark -> mark.when().firstDay().isPresent()).toList();
        if (marks.size() < FEWEST) {
            return Optional.empty();
        }
        Axis axis = Axis.of(marks.stream().map(Mark::when).toList(), released.at(), texts);
        Map<Piece, List<Map<String, Object>>> lanes = new LinkedHashMap<>();
        marks.forEach(mark ->
                lanes.computeIfAbsent(mark.lane(), lane -> new ArrayList<>()).add(span(mark, axis)));
        return Optional.of(new Fields()
                .put("start", axis.start())
                .put("end", axis.end())
                .list("ticks", axis.ticks())
                .list("lanes", lanes.entrySet().stream().map(Figures::lane).toList())
                .list("legend", legend(lanes.values()))
                .put("caption", axis.caption(key))
                .put("alt", alternative(marks, axis))
                .map());
    }

    private static Map<String, Object> lane(Map.Entry<Piece, List<Map<String, Object>>> lane) {
        return new Fields()
                .put("label", lane.getKey())
                .list("spans", lane.getValue().stream().distinct().toList())
                .map();
    }

    private static Map<String, Object> span(Mark mark, Axis axis) {
        Map<String, Object> span = new LinkedHashMap<>(axis.span(mark.when()));
        mark.label().ifPresent(label -> span.put("label", label));
        return span;
    }

    /** What those marks mean that do not speak for themselves. */
    private List<Map<String, Object>> legend(Collection<List<Map<String, Object>>> lanes) {
        return Stream.of("approximate", "uncertain", "open")
                .filter(precision ->
                        lanes.stream().flatMap(List::stream).anyMatch(span -> precision.equals(span.get("precision"))))
                .map(precision -> new Fields()
                        .put("precision", precision)
                        .put("label", texts.say("figure.timeline.key." + precision))
                        .map())
                .toList();
    }

    private Piece alternative(List<Mark> marks, Axis axis) {
        List<Piece> told = new ArrayList<>();
        for (Mark mark : marks) {
            told.add(texts.say("figure.timeline.event" + axis.key(), Map.of("when", mark.when(), "text", mark.text())));
        }
        return texts.say("figure.timeline.alt", Map.of("list", told));
    }

    /** How far the measures are. */
    Optional<Map<String, Object>> measures(List<Map<String, Object>> measures) {
        if (measures.size() < FEWEST_MEASURES) {
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
        return told.size() < FEWEST
                ? Optional.empty()
                : Optional.of(texts.say("figure.tactics.alt", Map.of("list", told)));
    }
}
