package eu.dossier.document.figure;

import eu.dossier.document.figure.Drawing.Anchor;
import java.util.ArrayList;
import java.util.List;

/** The tactics as boxes in their order, row by row. Those seen are filled and carry the number of techniques. */
final class TacticLayout {

    private static final double GAP = 3;
    private static final double PADDING = 3;

    private final Canvas canvas;
    private final Graphic.TacticStrip strip;
    private final int columns;
    private final double box;
    private final List<List<String>> labels = new ArrayList<>();
    private final double height;

    TacticLayout(Canvas canvas, Graphic.TacticStrip strip) {
        this.canvas = canvas;
        this.strip = strip;
        this.columns = columns();
        this.box = box(columns);
        strip.tactics().forEach(tactic -> labels.add(canvas.wrap(tactic.label(), box - 2 * PADDING, true)));
        int lines = labels.stream().mapToInt(List::size).max().orElse(1);
        this.height = (lines + 1) * canvas.leading() + 2 * PADDING;
    }

    /** As few rows as the longest word allows, and all rows about as full. */
    private int columns() {
        int count = Math.max(1, strip.tactics().size());
        for (int rows = 1; rows < count; rows++) {
            int columns = (count + rows - 1) / rows;
            if (columns <= 7 && longestWord() <= box(columns) - 2 * PADDING) {
                return columns;
            }
        }
        return 1;
    }

    private double longestWord() {
        return strip.tactics().stream()
                .flatMap(tactic -> List.of(tactic.label().split(" ", -1)).stream())
                .mapToDouble(word -> canvas.measure(word, true))
                .max()
                .orElse(0);
    }

    private double box(int columns) {
        return (canvas.width - GAP * (columns - 1)) / columns;
    }

    Drawing draw() {
        for (int i = 0; i < strip.tactics().size(); i++) {
            int row = i / columns;
            draw(i, (i % columns) * (box + GAP), row * (height + GAP));
        }
        int rows = (strip.tactics().size() + columns - 1) / columns;
        return canvas.drawing(Math.max(0, rows * (height + GAP) - GAP));
    }

    private void draw(int index, double x, double y) {
        int techniques = strip.tactics().get(index).techniques();
        boolean seen = techniques > 0;
        canvas.frame(x, y, box, height, seen ? Ink.ACCENT : Ink.PAPER, seen ? Ink.ACCENT : Ink.RULE, false);
        Ink ink = seen ? Ink.PAPER : Ink.MUTED;
        canvas.text(labels.get(index), x + PADDING, y + PADDING, Anchor.LEFT, seen, ink);
        String number = seen ? Integer.toString(techniques) : "\u2013";
        double bottom = y + height - PADDING - canvas.leading();
        canvas.text(List.of(number), x + box - PADDING, bottom, Anchor.RIGHT, seen, ink);
    }
}
