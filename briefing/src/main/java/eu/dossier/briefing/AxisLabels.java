package eu.dossier.briefing;

import eu.dossier.document.Block;
import eu.dossier.document.Document;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.figure.Graphic.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the axes of time in a document say. */
final class AxisLabels {

    /** Fewer in a row could be days that a sentence lists, or the two ends of a time. */
    private static final int FEWEST = 3;

    private final List<String> axes = new ArrayList<>();

    private AxisLabels() {}

    /**
     * The labels of each axis as one text, in each of the ways in which it may be drawn: all, or where they would lie upon
     * each other every second, every third and so on.
     */
    static List<String> of(Document document) {
        AxisLabels labels = new AxisLabels();
        labels.blocks(document.blocks());
        return labels.axes;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Figure figure && figure.graphic() instanceof Graphic.Timeline timeline) {
            axis(timeline.ticks());
        }
        blocks(block.within());
    }

    private void axis(List<Tick> ticks) {
        for (int step = 1; step < ticks.size(); step++) {
            List<String> drawn = every(step, ticks);
            if (drawn.size() >= FEWEST) {
                axes.add(String.join("\n", drawn));
            }
        }
    }

    private static List<String> every(int step, List<Tick> ticks) {
        return IntStream.iterate(0, i -> i < ticks.size(), i -> i + step)
                .mapToObj(i -> ticks.get(i).label())
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
