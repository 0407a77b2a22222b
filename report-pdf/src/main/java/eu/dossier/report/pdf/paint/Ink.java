package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.tag.Content;
import org.jspecify.annotations.Nullable;

/**
 * How a run of text is painted, and to what it belongs.
 *
 * @param colour 0xRRGGBB
 * @param background 0xRRGGBB behind the text, or {@link #NONE}
 * @param content of the structure tree, or null for what a screen reader passes over
 * @param link where it leads, or null
 */
public record Ink(
        int colour,
        int background,
        @Nullable Content content,
        @Nullable LinkTarget link) {

    public static final int NONE = -1;

    /** Text that belongs to the page and not to the document. */
    public static Ink artifact(int colour) {
        return new Ink(colour, NONE, null, null);
    }
}
