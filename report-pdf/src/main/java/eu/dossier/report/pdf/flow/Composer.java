package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Pages;
import eu.dossier.report.pdf.paint.Painted;
import eu.dossier.report.pdf.tag.StructureTree;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills pages. Boxes are taken until one does not fit; then the page ends at the place among them that costs least, what
 * stands below it begins the next page, and the page is gone.
 */
final class Composer extends Target {

    private static final double NOTE_GAP = 14;
    private static final double BETWEEN_NOTES = 2;
    private static final double RULE_LENGTH = 72;

    /** Notes may take this part of a page; what is longer goes on at the foot of the next. */
    private static final double MOST_NOTES = 0.6;

    /** A figure that would leave a larger part of a page empty lets what follows come before it. */
    private static final double LARGEST_HOLE = 0.15;

    private static final double BELOW_FIGURE = 14;

    private static final double TOLERANCE = 0.01;

    private final Pages sink;
    private final StructureTree tree;
    private final PageFurniture furniture;
    private final int ruleColour;
    private Geometry geometry;
    private Stack stack = new Stack();

    /** What comes next: mostly nothing but the newest box, after a page end what did not fit on it. */
    private final ArrayDeque<Item> waiting = new ArrayDeque<>();

    /** A figure with its caption that waits for the top of the next page. */
    private List<Item> floating = List.of();

    /** The figure lets the table end first that would otherwise be parted by it. */
    private boolean afterTable;

    private final List<Double> notesUpTo = new ArrayList<>();
    private List<Note> carried = List.of();
    private int pages;

    Composer(Pages sink, StructureTree tree, Geometry geometry, PageFurniture furniture, int ruleColour) {
        this.sink = sink;
        this.tree = tree;
        this.geometry = geometry;
        this.furniture = furniture;
        this.ruleColour = ruleColour;
    }

    Geometry geometry() {
        return geometry;
    }

    /** Goes on with pages of another shape. */
    void turn(Geometry other) throws IOException {
        if (other.landscape() != geometry.landscape()) {
            endPage();
            geometry = other;
        }
    }

    /** Ends the page, unless nothing stands on it. */
    void endPage() throws IOException {
        settle();
        if (!stack.isEmpty()) {
            emit(stack);
            restart();
        }
    }

    /** Ends the last page and lays out the notes that did not fit. */
    void finish() throws IOException {
        settle();
        if (!stack.isEmpty() || pages == 0) {
            emit(stack);
            restart();
        }
        while (!carried.isEmpty()) {
            emit(stack);
        }
    }

    /** Adds a figure with its caption that need not stand just here: what follows may come before it. */
    void addMovable(Stack figure) throws IOException {
        settle();
        List<Item> items = figure.items();
        if (leavesHole(figure)) {
            floating = items;
        } else {
            addAll(items);
        }
    }

    /** Whether the figure does not fit on the page, and the page would be too empty without it. */
    private boolean leavesHole(Stack figure) {
        double room = geometry.bodyHeight() - used(stack.size());
        return room > geometry.bodyHeight() * LARGEST_HOLE
                && stack.topOf(figure.get(0)) + figure.height() > stack.height() + room;
    }

    private void addAll(List<Item> items) throws IOException {
        for (Item item : items) {
            space(item.space());
            penalty(item.penalty());
            add(item.box(), item.frame());
        }
    }

    /** A figure that still waits comes now: nothing is left that could come before it. */
    void settle() throws IOException {
        List<Item> items = floating;
        floating = List.of();
        afterTable = false;
        addAll(items);
    }

    private void restart() {
        stack = new Stack();
        notesUpTo.clear();
    }

    @Override
    protected void accept(Item item) throws IOException {
        waiting.addLast(item);
        for (Item next = waiting.pollFirst(); next != null; next = waiting.pollFirst()) {
            if (afterTable && next.repeated() == null) {
                endTable(next);
            } else {
                push(next);
            }
        }
    }

    /** The figure comes now, below the table, unless what follows still has to come before it. */
    private void endTable(Item next) throws IOException {
        afterTable = false;
        Stack figure = new Stack();
        floating.forEach(figure::push);
        if (leavesHole(figure)) {
            push(next);
        } else {
            waiting.addFirst(next);
            beginWithFigure();
        }
    }

    private void push(Item item) throws IOException {
        stack.push(item);
        double before = notesUpTo.isEmpty() ? height(carried) : notesUpTo.get(notesUpTo.size() - 1);
        notesUpTo.add(before + height(item.box().notes()));
        if (!fits(stack.size())) {
            breakPage();
        }
    }

    private static double height(List<Note> notes) {
        double height = 0;
        for (Note note : notes) {
            height += note.content().height() + BETWEEN_NOTES;
        }
        return height;
    }

    /** Height that the notes of the first items take, the rule above them included. */
    private double notesHeight(int count) {
        double notes = count == 0 ? height(carried) : notesUpTo.get(count - 1);
        return notes == 0 ? 0 : Math.min(notes, geometry.bodyHeight() * MOST_NOTES) + NOTE_GAP;
    }

    private boolean fits(int count) {
        return used(count) <= geometry.bodyHeight() + TOLERANCE;
    }

    private double used(int count) {
        return stack.height(count) + notesHeight(count);
    }

    private void breakPage() throws IOException {
        int last = stack.size() - 1;
        int best = best(last);
        double cost = best == 0 ? Double.MAX_VALUE : cost(best);
        Item overflowing = stack.get(last);
        if (overflowing.box().divisible() && cost > Penalty.INSIDE_ROW && divide(overflowing, last)) {
            return;
        }
        if (best == 0) {
            // Taller than a page and not to be divided: it stands on a page of its own.
            best = last == 0 ? 1 : last;
        }
        restartWith(stack.part(0, best), stack.part(best, stack.size()));
    }

    private int best(int last) {
        int best = 0;
        for (int i = 1; i <= last; i++) {
            if (fits(i) && (best == 0 || cost(i) <= cost(best))) {
                best = i;
            }
        }
        return best;
    }

    private double cost(int before) {
        double empty = 1 - used(before) / geometry.bodyHeight();
        return stack.get(before).penalty() + Penalty.slack(Math.max(0, empty));
    }

    private boolean divide(Item item, int index) throws IOException {
        Stack above = stack.part(0, index);
        double room =
                geometry.bodyHeight() - notesHeight(index) - above.topOf(item) - Frame.padding(item.frame(), null);
        Box.Split split = item.box().split(room);
        if (split == null) {
            return false;
        }
        above.push(item.with(split.head()));
        Stack below = new Stack();
        below.push(item.rest(split.tail()));
        restartWith(above, below);
        return true;
    }

    /** Ends the page with the one and goes on with the other, which may need more than one page itself. */
    private void restartWith(Stack page, Stack rest) throws IOException {
        emit(page);
        restart();
        for (int i = rest.size() - 1; i >= 0; i--) {
            waiting.addFirst(rest.get(i));
        }
        if (!floating.isEmpty()) {
            place(rest.get(0));
        }
    }

    /** The figure stands on top of the page, or below a table that goes on there; one that goes on further makes room. */
    private void place(Item next) {
        boolean goesOn = next.repeated() != null && !afterTable;
        afterTable = goesOn;
        if (!goesOn) {
            beginWithFigure();
        }
    }

    /** What goes on below the figure keeps its distance; a table has its head again. */
    private void beginWithFigure() {
        Item next = waiting.removeFirst();
        Box head = next.repeated();
        waiting.addFirst(next.below(head == null ? BELOW_FIGURE : 0, head == null ? 0 : Penalty.NEVER));
        if (head != null) {
            waiting.addFirst(new Item(new RepeatedHead(head), BELOW_FIGURE, 0, next.frame(), List.of(), null));
        }
        for (int i = floating.size() - 1; i >= 0; i--) {
            waiting.addFirst(floating.get(i));
        }
        floating = List.of();
    }

    private void emit(Stack content) throws IOException {
        PagePlan page = new PagePlan(++pages, geometry.width(), geometry.height());
        furniture.addTo(page, geometry);
        content.place(page, geometry.left(), geometry.top(), false);
        placeNotes(page, Stack.join(carried, content.notes()), geometry.bodyHeight() - content.height());
        sink.page(page, tree.growth());
    }

    private void placeNotes(PagePlan page, List<Note> notes, double room) {
        List<Note> here = new ArrayList<>();
        List<Note> later = new ArrayList<>();
        double left = room - NOTE_GAP;
        for (Note note : notes) {
            if (later.isEmpty() && note.content().height() <= left + TOLERANCE) {
                here.add(note);
                left -= note.content().height() + BETWEEN_NOTES;
            } else if (later.isEmpty()) {
                divideNote(note, left, here, later);
            } else {
                later.add(note);
            }
        }
        carried = later;
        drawNotes(page, here);
    }

    private static void divideNote(Note note, double room, List<Note> here, List<Note> later) {
        Stack[] parts = note.content().split(room);
        if (!parts[0].isEmpty()) {
            here.add(new Note(parts[0]));
        } else if (here.isEmpty() && parts[1].size() > 0 && room > 300) {
            // Nothing of it fits on an almost empty page: it will never fit better.
            here.add(note);
            return;
        }
        later.add(new Note(parts[1]));
    }

    private void drawNotes(PagePlan page, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        double top = geometry.top() + geometry.bodyHeight() - height(notes);
        double rule = top - NOTE_GAP / 2;
        page.add(new Painted.Rule(geometry.left(), rule, geometry.left() + RULE_LENGTH, rule, 0.5, ruleColour));
        for (Note note : notes) {
            note.content().place(page, geometry.left(), top, false);
            top += note.content().height() + BETWEEN_NOTES;
        }
    }
}
