package eu.dossier.report.pdf.paint;

import java.util.ArrayList;
import java.util.List;

/** Where everything stands on one page. */
public final class PagePlan {

    private final int number;
    private final double width;
    private final double height;
    private final List<Painted> items = new ArrayList<>();
    private boolean waiting;

    /** @param number from 1 */
    public PagePlan(int number, double width, double height) {
        this.number = number;
        this.width = width;
        this.height = height;
    }

    public int number() {
        return number;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public void add(Painted item) {
        items.add(item);
        waiting |= item instanceof Painted.PageNumber;
    }

    public List<Painted> items() {
        return items;
    }

    /** Whether something on it is known only when all pages are. */
    boolean waiting() {
        return waiting;
    }

    /** One line for each thing on the page, to be read by people and compared by tests. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(64 + items.size() * 48);
        text.append("page %d, %s x %s\n".formatted(number, PlanText.number(width), PlanText.number(height)));
        items.forEach(item -> text.append(PlanText.of(item)).append('\n'));
        return text.toString();
    }
}
