package eu.dossier.report.pdf.line;

import java.util.List;

/**
 * One line of a paragraph.
 *
 * @param segments in reading order; each knows where it stands
 * @param width of what is seen, in points: no space at the end, the added hyphen included
 * @param ascent from the baseline to the top of the tallest face, in points
 * @param descent from the baseline to the bottom of the deepest face, in points, above 0
 * @param end how the line ends
 */
public record Line<S>(List<Segment<S>> segments, double width, double ascent, double descent, End end) {

    /** Why a line ends where it does. */
    public enum End {
        /** At a space or another place where text may break. */
        BREAK,
        /** Inside a word, with a hyphen that we added. */
        HYPHEN,
        /** At a break that the text asks for. */
        FORCED,
        /** The paragraph is over. */
        LAST
    }

    /** The same line made of other segments, which look alike. */
    public Line<S> with(List<Segment<S>> others) {
        return new Line<>(others, width, ascent, descent, end);
    }

    /** The text in reading order, with the hyphen that was added as U+00AD. */
    public String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }
}
