package eu.dossier.document.figure;

import eu.dossier.document.figure.Drawing.Anchor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Bars from left to right, one below the other: name, bar, printed value. What is estimated is hatched. */
final class BarLayout {

    private static final double GAP = 6;

    private final Canvas canvas;
    private final Graphic.BarChart chart;
    private final double names;
    private final double values;
    private final double barRoom;
    private final BigDecimal most;
    private double y;

    BarLayout(Canvas canvas, Graphic.BarChart chart) {
        this.canvas = canvas;
        this.chart = chart;
        this.names = widest(chart.bars().stream().map(Graphic.Bar::label).toList(), canvas.width * 0.4, false);
        // A little more than it takes, so that rounding breaks no line.
        this.values =
                0.1 + widest(chart.bars().stream().map(Graphic.Bar::printed).toList(), canvas.width * 0.3, true);
        this.barRoom = canvas.width - names - values - 2 * GAP;
        this.most = chart.bars().stream().map(Graphic.Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private double widest(List<String> texts, double limit, boolean bold) {
        return Math.min(limit, canvas.widest(texts, bold));
    }

    Drawing draw() {
        if (!chart.unit().isBlank()) {
            canvas.text(List.of(chart.unit()), names + GAP, y, Anchor.LEFT, false, Ink.MUTED);
            y += canvas.leading() + 2;
        }
        double top = y;
        chart.bars().forEach(this::draw);
        canvas.line(names + GAP, top, names + GAP, y, Ink.MUTED, 0.8);
        return canvas.drawing(y);
    }

    private void draw(Graphic.Bar bar) {
        List<String> name = canvas.wrap(bar.label(), names, false);
        List<String> value = canvas.wrap(bar.printed(), values, true);
        double height = Math.max(name.size(), value.size()) * canvas.leading();
        double thickness = canvas.size * 1.1;
        double length = length(bar.value());
        double barTop = y + 3 + (height - thickness) / 2;
        canvas.text(name, names, y + 3 + (height - name.size() * canvas.leading()) / 2, Anchor.RIGHT, false, Ink.TEXT);
        if (bar.estimated()) {
            canvas.hatched(names + GAP, barTop, length, thickness, Ink.ACCENT);
        } else {
            canvas.fill(names + GAP, barTop, length, thickness, Ink.ACCENT);
        }
        double valueTop = y + 3 + (height - value.size() * canvas.leading()) / 2;
        canvas.text(value, names + 2 * GAP + length, valueTop, Anchor.LEFT, true, Ink.TEXT);
        y += height + 6;
    }

    /** Against the largest value; a value above 0 is always seen, one below is a bar of no length. */
    private double length(BigDecimal value) {
        if (value.signum() <= 0) {
            return 0;
        }
        return Math.max(1, barRoom * value.divide(most, MathContext.DECIMAL64).doubleValue());
    }
}
