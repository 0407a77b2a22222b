package eu.dossier.document.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What a figure shows. All words in it are in the document's language already. */
public sealed interface Graphic {

    /**
     * When things happened, one lane below the other. A month is a bar and not a point.
     *
     * @param start where the axis begins
     * @param end where it ends: the first moment that is no longer on it
     * @param legend what the marks mean, for the precisions that need it; may be empty
     */
    record Timeline(LocalDateTime start, LocalDateTime end, List<Tick> ticks, List<Lane> lanes, List<Key> legend)
            implements Graphic {
        public Timeline {
            if (!start.isBefore(end)) {
                throw new IllegalArgumentException("a timeline that ends before it starts");
            }
            ticks = List.copyOf(ticks);
            lanes = List.copyOf(lanes);
            legend = List.copyOf(legend);
        }

        /** A timeline of whole days, the last included, whose marks need no explanation. */
        public Timeline(LocalDate start, LocalDate end, List<Tick> ticks, List<Lane> lanes) {
            this(start.atStartOfDay(), end.plusDays(1).atStartOfDay(), ticks, lanes, List.of());
        }
    }

    /** Quantities to compare; the printed value stands beside each bar. */
    record BarChart(String unit, List<Bar> bars) implements Graphic {
        public BarChart {
            bars = List.copyOf(bars);
        }
    }

    /** The ATT&amp;CK tactics in their order, those seen marked, with the number of techniques. */
    record TacticStrip(List<Tactic> tactics) implements Graphic {
        public TacticStrip {
            tactics = List.copyOf(tactics);
        }
    }

    /** What is done, under way, planned. */
    record StatusBoard(List<Status> entries) implements Graphic {
        public StatusBoard {
            entries = List.copyOf(entries);
        }
    }

    /** A picture that the user supplied. */
    record Picture(ImageData image) implements Graphic {}

    record Tick(LocalDateTime at, String label) {
        /** A mark where a day begins. */
        public Tick(LocalDate day, String label) {
            this(day.atStartOfDay(), label);
        }
    }

    record Lane(String label, List<Span> spans) {
        public Lane {
            spans = List.copyOf(spans);
        }
    }

    /**
     * @param from the first moment it may have been
     * @param to the moment after the last; the same as {@code from} for what has no length
     */
    record Span(LocalDateTime from, LocalDateTime to, String label, Precision precision) {
        /** Whole days, the last included. */
        public Span(LocalDate from, LocalDate to, String label, Precision precision) {
            this(from.atStartOfDay(), to.plusDays(1).atStartOfDay(), label, precision);
        }
    }

    /** One entry of a legend: "approximate". */
    record Key(Precision precision, String label) {}

    enum Precision {
        /** It is known; a bar of a month says "in that month". */
        CERTAIN,
        /** Around that time (EDTF ~). */
        APPROXIMATE,
        /** Perhaps (EDTF ?). */
        UNCERTAIN,
        /** It has gone on since, with no end known. */
        OPEN
    }

    /** @param printed the value as the language writes it, with its unit where it needs one */
    record Bar(String label, BigDecimal value, String printed, boolean estimated) {}

    record Tactic(String label, int techniques) {}

    record Status(String label, State state, String stateLabel) {}

    enum State {
        DONE,
        UNDER_WAY,
        PLANNED
    }
}
