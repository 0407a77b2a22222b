package eu.dossier.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page of figures in Markdown, filled while one measures. */
final class Page {

    private final StringBuilder text = new StringBuilder();
    private final List<String> bars = new ArrayList<>();

    Page text(String paragraph) {
        text.append(paragraph).append("\n\n");
        return this;
    }

    Page heading(String heading) {
        return text("## " + heading);
    }

    Page table(String... columns) {
        text.append("| ").append(String.join(" | ", columns)).append(" |\n|---");
        text.append("|--:".repeat(columns.length - 1)).append("|\n");
        return this;
    }

    Page row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    Page end() {
        text.append('\n');
        return this;
    }

    /** A bar to take: what was measured must be at least so much. */
    void atLeast(String what, double measured, double bar, double stretch, String unit) {
        bar(what, measured, "≥ ", bar, stretch, unit, measured >= bar, measured >= stretch);
    }

    /** A bar to stay under. */
    void atMost(String what, double measured, double bar, double stretch, String unit) {
        bar(what, measured, "≤ ", bar, stretch, unit, measured <= bar, measured <= stretch);
    }

    private void bar(
            String what,
            double measured,
            String sign,
            double bar,
            double stretch,
            String unit,
            boolean met,
            boolean stretched) {
        String verdict =
                Double.isNaN(measured) ? "not measured" : stretched ? "met, stretch too" : met ? "met" : "**not met**";
        bars.add("| %s | %s%s | %s%s | %s | %s |"
                .formatted(what, number(measured), unit, sign, number(bar), number(stretch), verdict));
    }

    /** The bars as a table. */
    String bars() {
        return "| bar | measured | asked | stretch | |\n|---|--:|--:|--:|---|\n" + String.join("\n", bars) + "\n";
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
