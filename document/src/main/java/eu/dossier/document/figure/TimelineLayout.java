package eu.dossier.document.figure;

import eu.dossier.document.figure.Drawing.Anchor;
import eu.dossier.document.figure.Graphic.Lane;
import eu.dossier.document.figure.Graphic.Precision;
import eu.dossier.document.figure.Graphic.Span;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lanes below an axis of time. What is too short to be a bar is a diamond. Where two labels would meet,
 * the later one goes one row down; so labels never overlap, however crowded the time.
 */
final class TimelineLayout {

    private static final double GAP = 4;

    /** A span placed: from {@code left} to {@code right} with its label. */
    private record Placed(
            Span span,
            double x,
            double width,
            List<String> label,
            double labelX,
            double left,
            double right,
            boolean below) {}

    private final Canvas canvas;
    private final Graphic.Timeline timeline;
    private final double names;
    private final double axis;
    private final double mark;
    private List<TickLabel> tickLabels = List.of();
    private double y;

    TimelineLayout(Canvas canvas, Graphic.Timeline timeline) {
        this.canvas = canvas;
        this.timeline = timeline;
        double widest = widestName();
        this.names = widest == 0 ? 0 : widest + 2 * GAP;
        this.axis = canvas.width - names;
        this.mark = canvas.size;
    }

    /** A quarter of the figure, or what the longest word of a name takes, for a torn word reads badly; never half of it. */
    private double widestName() {
        List<String> names = timeline.lanes().stream().map(Lane::label).toList();
        List<String> words =
                names.stream().flatMap(name -> Arrays.stream(name.split(" "))).toList();
        double usual = Math.max(canvas.width * 0.25, canvas.widest(words, true));
        return Math.min(canvas.widest(names, true), Math.min(usual, canvas.width * 0.4));
    }

    Drawing draw() {
        tickLabels();
        double top = y;
        List<List<List<Placed>>> lanes = new ArrayList<>();
        double bottom = top;
        for (Lane lane : timeline.lanes()) {
            List<List<Placed>> rows = rows(lane);
            lanes.add(rows);
            bottom += height(lane, rows);
        }
        gridLines(top, bottom);
        for (int i = 0; i < lanes.size(); i++) {
            draw(timeline.lanes().get(i), lanes.get(i));
        }
        legend();
        return canvas.drawing(y);
    }

    private double x(LocalDateTime moment) {
        double all = ChronoUnit.SECONDS.between(timeline.start(), timeline.end());
        double since = ChronoUnit.SECONDS.between(timeline.start(), moment);
        return names + axis * Math.clamp(since / all, 0, 1);
    }

    /** Where a tick's label stands on the axis. */
    private record TickLabel(String text, double left, double right) {
        boolean covers(double x) {
            return left - 1 < x && x < right + 1;
        }
    }

    /** Labels that would touch each other are thinned out evenly: every second, every third; the lines stay. */
    private void tickLabels() {
        int step = 1;
        List<TickLabel> labels = tickLabels(step);
        while (overlap(labels)) {
            labels = tickLabels(++step);
        }
        for (TickLabel label : labels) {
            canvas.text(List.of(label.text), label.left, 0, Anchor.LEFT, false, Ink.MUTED);
        }
        tickLabels = labels;
        y = labels.isEmpty() ? 0 : canvas.leading() + 2;
    }

    private List<TickLabel> tickLabels(int step) {
        List<TickLabel> labels = new ArrayList<>();
        for (int i = 0; i < timeline.ticks().size(); i += step) {
            Graphic.Tick tick = timeline.ticks().get(i);
            double width = canvas.measure(tick.label(), false);
            double left = Math.max(names, Math.min(x(tick.at()) + 2, canvas.width - width));
            if (!tick.label().isEmpty()) {
                labels.add(new TickLabel(tick.label(), left, left + width));
            }
        }
        return labels;
    }

    private static boolean overlap(List<TickLabel> labels) {
        for (int i = 1; i < labels.size(); i++) {
            if (labels.get(i).left < labels.get(i - 1).right + GAP) {
                return true;
            }
        }
        return false;
    }

    /** A line reaches up beside its label, and through none. */
    private void gridLines(double top, double bottom) {
        for (Graphic.Tick tick : timeline.ticks()) {
            double x = x(tick.at());
            boolean free = tickLabels.stream().noneMatch(label -> label.covers(x));
            double from = free ? Math.max(0, top - canvas.leading()) : top;
            canvas.line(x, from, x, bottom, Ink.RULE, 0.5);
        }
        canvas.line(names, top, canvas.width, top, Ink.MUTED, 0.8);
    }

    private List<List<Placed>> rows(Lane lane) {
        List<List<Placed>> rows = new ArrayList<>();
        lane.spans().stream()
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::to))
                .map(this::place)
                .forEach(placed -> firstFree(rows, placed).add(placed));
        return rows;
    }

    private static List<Placed> firstFree(List<List<Placed>> rows, Placed placed) {
        for (List<Placed> row : rows) {
            if (row.stream().noneMatch(other -> placed.left < other.right + GAP && other.left < placed.right + GAP)) {
                return row;
            }
        }
        List<Placed> row = new ArrayList<>();
        rows.add(row);
        return row;
    }

    /** The label goes to the right of the bar, else to its left, else below it; wrapped where it is long. */
    private Placed place(Span span) {
        double from = x(span.from());
        double to = span.precision() == Precision.OPEN ? canvas.width : x(span.to());
        double width = Math.max(mark, to - from);
        double x = Math.min(from, canvas.width - width);
        double right = canvas.width - x - width - GAP;
        double left = x - names - GAP;
        double comfortable = Math.min(canvas.measure(span.label(), false), 12 * canvas.size);
        if (right >= comfortable || (right >= left && right >= 8 * canvas.size)) {
            List<String> label = canvas.wrap(span.label(), Math.min(right, 24 * canvas.size), false);
            double labelX = x + width + GAP;
            return new Placed(span, x, width, label, labelX, x, labelX + canvas.widest(label, false), false);
        }
        if (left >= Math.min(comfortable, 8 * canvas.size)) {
            List<String> label = canvas.wrap(span.label(), Math.min(left, 24 * canvas.size), false);
            double labelX = x - GAP - canvas.widest(label, false);
            return new Placed(span, x, width, label, labelX, labelX, x + width, false);
        }
        List<String> label = canvas.wrap(span.label(), axis, false);
        double widest = canvas.widest(label, false);
        double labelX = Math.clamp(x, names, Math.max(names, canvas.width - widest));
        return new Placed(
                span, x, width, label, labelX, Math.min(x, labelX), Math.max(x + width, labelX + widest), true);
    }

    private double height(Lane lane, List<List<Placed>> rows) {
        double spans = rows.stream().mapToDouble(this::height).sum();
        return Math.max(spans, name(lane).size() * canvas.leading()) + 2 * GAP;
    }

    private double height(List<Placed> row) {
        return row.stream()
                                .mapToInt(placed -> placed.label.size() + (placed.below ? 1 : 0))
                                .max()
                                .orElse(1)
                        * canvas.leading()
                + 3;
    }

    private List<String> name(Lane lane) {
        return canvas.wrap(lane.label(), names - 2 * GAP, true);
    }

    private void draw(Lane lane, List<List<Placed>> rows) {
        double bottom = y + height(lane, rows);
        if (names > 0) {
            canvas.text(name(lane), 0, y + GAP, Anchor.LEFT, true, Ink.TEXT);
        }
        double top = y + GAP;
        for (List<Placed> row : rows) {
            for (Placed placed : row) {
                draw(placed, top);
            }
            top += height(row);
        }
        y = bottom;
        canvas.line(0, y, canvas.width, y, Ink.RULE, 0.5);
    }

    private void draw(Placed placed, double top) {
        double barTop = top + (canvas.leading() - mark) / 2;
        drawMark(placed.span.precision(), placed.x, barTop, placed.width);
        double labelTop = placed.below ? top + canvas.leading() : top;
        double clear = canvas.widest(placed.label, false);
        canvas.fill(placed.labelX - 1, labelTop, clear + 2, placed.label.size() * canvas.leading(), Ink.PAPER);
        boolean before = placed.labelX + clear <= placed.x;
        double anchor = before ? placed.labelX + clear : placed.labelX;
        canvas.text(placed.label, anchor, labelTop, before ? Anchor.RIGHT : Anchor.LEFT, false, Ink.TEXT);
    }

    private void drawMark(Precision precision, double x, double top, double width) {
        boolean day = width <= mark + 0.01;
        switch (precision) {
            case CERTAIN -> shape(x, top, width, day, Ink.ACCENT, false);
            case UNCERTAIN -> shape(x, top, width, day, Ink.PAPER, true);
            case APPROXIMATE -> canvas.hatched(x, top, width, mark, Ink.ACCENT);
            case OPEN -> arrow(x, top, width);
        }
    }

    private void shape(double x, double top, double width, boolean day, Ink fill, boolean dashed) {
        if (day) {
            double half = mark / 2;
            canvas.polygon(
                    fill, Ink.ACCENT, dashed, x + half, top, x + mark, top + half, x + half, top + mark, x, top + half);
        } else {
            canvas.frame(x, top, width, mark, fill, Ink.ACCENT, dashed);
        }
    }

    private void arrow(double x, double top, double width) {
        double neck = Math.max(x, x + width - mark);
        canvas.polygon(
                Ink.ACCENT,
                Ink.ACCENT,
                false,
                x,
                top,
                neck,
                top,
                x + width,
                top + mark / 2,
                neck,
                top + mark,
                x,
                top + mark);
    }

    /** What the marks mean, in as many rows as it takes. */
    private void legend() {
        if (timeline.legend().isEmpty()) {
            return;
        }
        double x = 0;
        double indent = 2 * mark + GAP;
        double below = y + 2 * GAP;
        y = below;
        for (Graphic.Key key : timeline.legend()) {
            List<String> label = canvas.wrap(key.label(), canvas.width - indent, false);
            double entry = indent + canvas.widest(label, false);
            if (x > 0 && x + entry > canvas.width) {
                x = 0;
                y = below;
            }
            drawMark(key.precision(), x, y + (canvas.leading() - mark) / 2, 2 * mark);
            canvas.text(label, x + indent, y, Anchor.LEFT, false, Ink.MUTED);
            below = Math.max(below, y + label.size() * canvas.leading());
            x += entry + 3 * GAP;
        }
        y = below + GAP;
    }
}
