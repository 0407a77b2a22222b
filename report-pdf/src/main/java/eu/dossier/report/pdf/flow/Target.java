package eu.dossier.report.pdf.flow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where boxes go, one below the other: a page, a table cell, a note. */
abstract class Target {

    private double space;
    private int penalty;
    private List<Label> labels = List.of();
    private @Nullable Box repeated;

    /** At least this much space above the next box; of several wishes the largest counts. */
    final void space(double wanted) {
        space = Math.max(space, wanted);
    }

    /** Takes back the wish for space: the end of a frame keeps its own distance. */
    final void noSpace() {
        space = 0;
    }

    /** How bad it would be to end a page before the next box. */
    final void penalty(int wanted) {
        penalty = Math.max(penalty, wanted);
    }

    /** A label that stands beside the next box. */
    final void label(Label label) {
        if (labels.isEmpty()) {
            labels = new ArrayList<>(1);
        }
        labels.add(label);
    }

    final boolean hasLabels() {
        return !labels.isEmpty();
    }

    /** What is set again above the next boxes when a page begins with one of them; null for nothing. */
    final void repeat(@Nullable Box head) {
        repeated = head;
    }

    final @Nullable Box repeated() {
        return repeated;
    }

    final void add(Box box, @Nullable Frame frame) throws IOException {
        Item item = new Item(box, space, penalty, frame, labels, repeated);
        space = 0;
        penalty = 0;
        labels = List.of();
        accept(item);
    }

    protected abstract void accept(Item item) throws IOException;
}
