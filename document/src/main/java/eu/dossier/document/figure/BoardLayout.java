package eu.dossier.document.figure;

import eu.dossier.document.figure.Drawing.Anchor;
import eu.dossier.document.figure.Graphic.State;
import eu.dossier.document.figure.Graphic.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One column for each state, side by side; a mark before each entry is full, half or empty. */
final class BoardLayout {

    private static final double GAP = 12;

    private final Canvas canvas;
    private final Map<String, List<Status>> columns = new LinkedHashMap<>();
    private final double width;
    private final double mark;

    BoardLayout(Canvas canvas, Graphic.StatusBoard board) {
        this.canvas = canvas;
        for (State state : State.values()) {
            board.entries().stream().filter(entry -> entry.state() == state).forEach(this::sort);
        }
        int side = sideBySide();
        this.width = (canvas.width - GAP * (side - 1)) / side;
        this.mark = canvas.size * 0.8;
    }

    private void sort(Status entry) {
        columns.computeIfAbsent(entry.stateLabel(), label -> new ArrayList<>()).add(entry);
    }

    /** No column so narrow that its words would have to be torn. */
    private int sideBySide() {
        int fitting = (int) ((canvas.width + GAP) / (14 * canvas.size + GAP));
        return Math.clamp(fitting, 1, Math.clamp(columns.size(), 1, 4));
    }

    Drawing draw() {
        double x = 0;
        double top = 0;
        double bottom = 0;
        for (Map.Entry<String, List<Status>> column : columns.entrySet()) {
            if (x + width > canvas.width + 1) {
                x = 0;
                top = bottom + GAP;
            }
            bottom = Math.max(bottom, draw(column.getKey(), column.getValue(), x, top));
            x += width + GAP;
        }
        return canvas.drawing(bottom);
    }

    private double draw(String title, List<Status> entries, double x, double top) {
        List<String> heading = canvas.wrap(title + " (" + entries.size() + ")", width, true);
        canvas.text(heading, x, top, Anchor.LEFT, true, Ink.ACCENT);
        double y = top + heading.size() * canvas.leading() + 2;
        canvas.line(x, y, x + width, y, Ink.ACCENT, 1.2);
        y += 5;
        for (Status entry : entries) {
            List<String> lines = canvas.wrap(entry.label(), width - mark - 5, false);
            drawMark(entry.state(), x + 0.5, y + canvas.size * Canvas.ASCENT - mark);
            canvas.text(lines, x + mark + 5, y, Anchor.LEFT, false, Ink.TEXT);
            y += lines.size() * canvas.leading() + 4;
        }
        return y;
    }

    private void drawMark(State state, double x, double y) {
        canvas.frame(x, y, mark, mark, state == State.DONE ? Ink.ACCENT : Ink.PAPER, Ink.ACCENT, false);
        if (state == State.UNDER_WAY) {
            canvas.polygon(Ink.ACCENT, Ink.ACCENT, false, x, y + mark, x + mark, y + mark, x + mark, y);
        }
    }
}
