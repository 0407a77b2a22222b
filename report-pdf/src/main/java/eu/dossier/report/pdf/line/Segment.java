package eu.dossier.report.pdf.line;

import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.shape.GlyphRun;
import java.util.List;

/**
 * Part of a line in one look, source and face, to be painted in one go: for each glyph its own {@code advance * size /
 * unitsPerEm + tracking}, and {@code wordSpace} more for each glyph of a run that {@link #isSpace(GlyphRun)}.
 *
 * @param run what of the paragraph it belongs to
 * @param x of its left edge, in points from the left edge of the line's box
 * @param width in points, spaces that hang over the end of the line included
 * @param glyphs words and spaces; from left to right
 * @param wordSpace how much wider than its own width each space is, in points
 * @param added whether it is not in the text: a hyphen of ours
 */
public record Segment<S>(Run<S> run, double x, double width, List<GlyphRun> glyphs, double wordSpace, boolean added) {

    /** The same, standing for another run of the same text. */
    public Segment<S> of(Run<S> other) {
        return new Segment<>(other, x, width, glyphs, wordSpace, added);
    }

    public Face face() {
        return glyphs.get(0).face();
    }

    /** Whether a run of glyphs is white space, to which {@link #wordSpace} is added. */
    public static boolean isSpace(GlyphRun glyphs) {
        String text = glyphs.text();
        return !text.isEmpty() && Breaks.isSpace(text.charAt(0));
    }

    /** The text in reading order. */
    public String text() {
        StringBuilder text = new StringBuilder();
        boolean backwards = glyphs.get(0).rightToLeft();
        for (int i = 0; i < glyphs.size(); i++) {
            text.append(glyphs.get(backwards ? glyphs.size() - 1 - i : i).text());
        }
        return text.toString();
    }

    /** Whether the glyphs extract as the text by themselves; where not, ActualText has to say it. */
    public boolean plain() {
        for (int i = 0; i < glyphs.size(); i++) {
            if (!glyphs.get(i).plain()) {
                return false;
            }
        }
        return true;
    }
}
