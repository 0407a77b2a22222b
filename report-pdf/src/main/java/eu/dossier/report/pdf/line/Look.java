package eu.dossier.report.pdf.line;

import eu.dossier.report.pdf.shape.Shaper;
import java.util.Locale;

/**
 * How a run is set.
 *
 * @param size in points
 * @param rise of the baseline, in points; above 0 for note marks
 * @param tracking added after every glyph, in points
 * @param language of the text, for hyphenation and shaping
 */
public record Look(Shaper shaper, double size, double rise, double tracking, Locale language, Breaking breaking) {

    public Look(Shaper shaper, double size, Locale language, Breaking breaking) {
        this(shaper, size, 0, 0, language, breaking);
    }

    /** Whether the two differ, if at all, in where they break. */
    boolean paintsLike(Look other) {
        return shaper == other.shaper
                && size == other.size
                && rise == other.rise
                && tracking == other.tracking
                && language.equals(other.language);
    }
}
