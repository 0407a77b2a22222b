package eu.dossier.templates.markup;

import eu.dossier.document.Block.Figure;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.figure.Graphic.Bar;
import eu.dossier.document.figure.Graphic.BarChart;
import eu.dossier.document.figure.Graphic.Lane;
import eu.dossier.document.figure.Graphic.Precision;
import eu.dossier.document.figure.Graphic.Span;
import eu.dossier.document.figure.Graphic.State;
import eu.dossier.document.figure.Graphic.Status;
import eu.dossier.document.figure.Graphic.StatusBoard;
import eu.dossier.document.figure.Graphic.Tactic;
import eu.dossier.document.figure.Graphic.TacticStrip;
import eu.dossier.document.figure.Graphic.Tick;
import eu.dossier.document.figure.Graphic.Timeline;
import eu.dossier.templates.markup.Token.Open;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads figures: what they show as data, then their caption. */
final class FigureReader {

    private final Reading reading;
    private final BlockReader blocks;

    FigureReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    Figure figure() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("id", "alt"));
        String alternative = reading.required(element, "alt");
        String id = Ids.require(reading.required(element, "id"), element);
        Origin origin = reading.origin(element);
        reading.skipBlank("figure");
        Graphic graphic = graphic();
        reading.skipBlank("figure");
        List<Inline> caption = caption();
        reading.leave(element);
        return new Figure(id, graphic, alternative, caption, origin);
    }

    private List<Inline> caption() {
        if (!reading.at("figcaption")) {
            return List.of();
        }
        Open element = reading.enter();
        reading.requireKnown(element, Set.of());
        List<Inline> caption = blocks.filled(element);
        reading.leave(element);
        reading.skipBlank("figure");
        return caption;
    }

    private Graphic graphic() {
        Open element = reading.element();
        return switch (element.name()) {
            case "timeline" -> timeline();
            case "bar-chart" -> barChart();
            case "tactic-strip" ->
                new TacticStrip(all(Set.of(), "tactic", Set.of("label", "techniques"), this::tactic));
            case "status-board" ->
                new StatusBoard(all(Set.of(), "status", Set.of("label", "state", "state-label"), this::status));
            default -> throw reading.misplaced("figure");
        };
    }

    private Timeline timeline() {
        Open element = reading.enter();
        reading.requireKnown(element, Set.of("start", "end"));
        reading.skipBlank("timeline");
        List<Tick> ticks = each(
                "tick", Set.of("at", "label"), tick -> new Tick(first(tick, "at"), reading.required(tick, "label")));
        List<Lane> lanes = new ArrayList<>();
        while (reading.at("lane")) {
            Open lane = reading.element();
            lanes.add(new Lane(
                    reading.required(lane, "label"),
                    all(Set.of("label"), "span", Set.of("from", "to", "label", "precision"), this::span)));
            reading.skipBlank("timeline");
        }
        List<Graphic.Key> legend = each("key", Set.of("precision", "label"), this::key);
        reading.leave(element);
        BlockReader.notEmpty(lanes, element);
        try {
            return new Timeline(first(element, "start"), after(element, "end"), ticks, lanes, legend);
        } catch (IllegalArgumentException e) {
            throw Words.unknown(element, "end", reading.required(element, "end"), List.of("a time after start"));
        }
    }

    private Graphic.Key key(Open element) {
        return new Graphic.Key(
                Words.word(element, "precision", Precision.class, Precision.CERTAIN),
                reading.required(element, "label"));
    }

    private BarChart barChart() {
        Open element = reading.element();
        String unit = element.attributes().getOrDefault("unit", "");
        return new BarChart(
                unit, all(Set.of("unit"), "bar", Set.of("label", "value", "printed", "estimated"), this::bar));
    }

    private Span span(Open element) {
        LocalDateTime from = first(element, "from");
        LocalDateTime to = after(element, element.attributes().containsKey("to") ? "to" : "from");
        return new Span(
                from,
                to,
                element.attributes().getOrDefault("label", ""),
                Words.word(element, "precision", Precision.class, Precision.CERTAIN));
    }

    private Bar bar(Open element) {
        String value = reading.required(element, "value");
        if (!value.matches("[0-9]{1,18}(\\.[0-9]{1,6})?")) {
            throw Words.unknown(element, "value", value, List.of("a number such as 1643 or 2.5"));
        }
        return new Bar(
                reading.required(element, "label"),
                new BigDecimal(value),
                reading.required(element, "printed"),
                Words.yes(element, "estimated"));
    }

    private Tactic tactic(Open element) {
        return new Tactic(reading.required(element, "label"), Words.number(element, "techniques", 0));
    }

    private Status status(Open element) {
        return new Status(
                reading.required(element, "label"),
                Words.word(element, "state", State.class, State.PLANNED),
                reading.required(element, "state-label"));
    }

    private <T> List<T> all(Set<String> own, String child, Set<String> attributes, Function<Open, T> read) {
        Open parent = reading.enter();
        reading.requireKnown(parent, own);
        reading.skipBlank(parent.name());
        List<T> children = each(child, attributes, read);
        reading.leave(parent);
        return BlockReader.notEmpty(children, parent);
    }

    private <T> List<T> each(String name, Set<String> attributes, Function<Open, T> read) {
        List<T> children = new ArrayList<>();
        while (reading.at(name)) {
            Open element = reading.enter();
            reading.requireKnown(element, attributes);
            children.add(read.apply(element));
            reading.leave(element);
            reading.skipBlank(name);
        }
        return children;
    }

    private LocalDateTime first(Open element, String attribute) {
        return time(element, attribute, LocalDate::atStartOfDay);
    }

    /** The first moment that is no longer meant: a day lasts until the next begins, a clock time lasts not at all. */
    private LocalDateTime after(Open element, String attribute) {
        return time(element, attribute, day -> day.plusDays(1).atStartOfDay());
    }

    private LocalDateTime time(Open element, String attribute, Function<LocalDate, LocalDateTime> ofDay) {
        String value = reading.required(element, attribute);
        try {
            return value.contains("T") ? LocalDateTime.parse(value) : ofDay.apply(LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw Words.unknown(element, attribute, value, List.of("a day as in 2021-05-26, or 2021-05-26T09:40"));
        }
    }
}
