package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.paint.PagePlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boxes one below the other with the space and the frames between them, and how high each stands. */
final class Stack extends Target {

    private final List<Item> items = new ArrayList<>(1);
    private double[] tops = new double[1];
    private double bottom;

    @Override
    protected void accept(Item item) {
        push(item);
    }

    /** Adds an item at the end; at the top, space is dropped and a repeated head is set. */
    void push(Item item) {
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        double top = last == null ? leadIn(item) : bottom + between(last, item);
        if (items.size() == tops.length) {
            tops = Arrays.copyOf(tops, tops.length * 2);
        }
        tops[items.size()] = top;
        items.add(item);
        bottom = top + item.box().height();
    }

    private static double leadIn(Item item) {
        Box head = item.repeated();
        return Frame.padding(item.frame(), null) + (head == null ? 0 : head.height());
    }

    private static double between(Item above, Item below) {
        Frame common = Frame.common(above.frame(), below.frame());
        return Frame.padding(above.frame(), common) + below.space() + Frame.padding(below.frame(), common);
    }

    int size() {
        return items.size();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    Item get(int index) {
        return items.get(index);
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /** How high the first {@code count} items are, with what closes their frames. */
    double height(int count) {
        if (count == 0) {
            return 0;
        }
        Item last = items.get(count - 1);
        return tops[count - 1] + last.box().height() + Frame.padding(last.frame(), null);
    }

    double height() {
        return height(items.size());
    }

    /** Where the next item would stand. */
    double topOf(Item next) {
        return items.isEmpty() ? leadIn(next) : bottom + between(items.get(items.size() - 1), next);
    }

    double firstBaseline() {
        return items.isEmpty() ? 0 : tops[0] + items.get(0).box().firstBaseline();
    }

    List<Note> notes() {
        List<Note> notes = List.of();
        for (int i = 0; i < items.size(); i++) {
            notes = join(notes, items.get(i).box().notes());
        }
        return notes;
    }

    static List<Note> join(List<Note> some, List<Note> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        List<Note> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** The items from one index up to, not including, another, as a stack of their own. */
    Stack part(int from, int to) {
        Stack part = new Stack();
        items.subList(from, to).forEach(part::push);
        return part;
    }

    /** What fits into a height, and the rest; the first is empty when nothing fits. */
    Stack[] split(double available) {
        int fit = 0;
        while (fit < items.size() && height(fit + 1) <= available) {
            fit++;
        }
        Stack head = part(0, fit);
        Stack tail = new Stack();
        int from = fit;
        if (fit < items.size() && items.get(fit).box().divisible()) {
            Item item = items.get(fit);
            double left = available - head.topOf(item) - Frame.padding(item.frame(), null);
            Box.Split split = item.box().split(left);
            if (split != null) {
                head.push(item.with(split.head()));
                tail.push(item.rest(split.tail()));
                from++;
            }
        }
        items.subList(from, items.size()).forEach(tail::push);
        return new Stack[] {head, tail};
    }

    /** Puts all on a page: frames first, the outermost lowest, then the boxes in order. */
    void place(PagePlan page, double x, double top, boolean artifact) {
        drawFrames(page, x, top);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (i == 0) {
                placeRepeated(page, x, top + tops[0], item.repeated());
            }
            item.place(page, x, top + tops[i], artifact);
        }
    }

    private static void placeRepeated(PagePlan page, double x, double bottom, @Nullable Box head) {
        if (head != null) {
            head.place(page, x, bottom - head.height(), true);
        }
    }

    private void drawFrames(PagePlan page, double x, double top) {
        for (int i = 0; i < items.size(); i++) {
            Frame before = i == 0 ? null : items.get(i - 1).frame();
            if (before == items.get(i).frame()) {
                continue;
            }
            Frame common = Frame.common(before, items.get(i).frame());
            drawOpened(page, x, top, i, items.get(i).frame(), common);
        }
    }

    /** Draws the frames that open before an item, from the outside in. */
    private void drawOpened(
            PagePlan page, double x, double top, int index, @Nullable Frame frame, @Nullable Frame end) {
        if (frame == null || frame == end) {
            return;
        }
        drawOpened(page, x, top, index, frame.outer(), end);
        int last = index;
        while (last + 1 < items.size() && holds(frame, items.get(last + 1).frame())) {
            last++;
        }
        Item first = items.get(index);
        double up = Frame.padding(first.frame(), frame.outer());
        if (index == 0 && first.repeated() != null) {
            up += first.repeated().height();
        }
        Item lowest = items.get(last);
        double down = lowest.box().height() + Frame.padding(lowest.frame(), frame.outer());
        frame.draw(page, x, top + tops[index] - up, top + tops[last] + down);
    }

    private static boolean holds(Frame outer, @Nullable Frame inner) {
        Frame frame = inner;
        while (frame != null && Frame.depth(frame) > Frame.depth(outer)) {
            frame = frame.outer();
        }
        return frame == outer;
    }
}
