package eu.dossier.report.pdf.line;

/**
 * How a paragraph is set as a whole.
 *
 * @param rightToLeft whether the paragraph runs from right to left; runs of the other direction inside it are found by
 *     themselves
 * @param firstIndent how much shorter the first line is at its start, in points
 */
public record Setting(Align align, boolean rightToLeft, double firstIndent) {

    public static final Setting RAGGED = new Setting(Align.START, false, 0);
}
