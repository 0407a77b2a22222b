package eu.dossier.document.theme;

import eu.dossier.document.figure.ImageData;
import java.util.List;
import java.util.Optional;

/**
 * How briefings of one organisation look, in every format. TLP colours are not part of it: nobody may change them.
 *
 * @param page paper and margins
 * @param type fonts and sizes
 * @param colours checked for contrast on construction
 * @param logo printed on the first page, at the start side, or none
 * @param organisation name printed where there is no logo, or empty
 * @param fonts of the organisation's own, for {@code type} to name; formats that cannot embed them ask the reader's machine
 */
public record Theme(
        Page page, Type type, Colours colours, Optional<ImageData> logo, String organisation, List<FontFile> fonts) {

    /** The house's own look. */
    public static final Theme DEFAULT = new Theme(Page.A4, Type.DEFAULT, Colours.DEFAULT, Optional.empty(), "");

    public Theme {
        fonts = List.copyOf(fonts);
    }

    /** A theme in the fonts of the house. */
    public Theme(Page page, Type type, Colours colours, Optional<ImageData> logo, String organisation) {
        this(page, type, colours, logo, organisation, List.of());
    }

    /** How many times a theme can be made {@link #tighter}. */
    public static final int TIGHTEST = 4;

    /**
     * The same look with more on a page: smaller type, lines and margins closer, never below what can be read with ease.
     *
     * @param step 0 for this theme itself, to {@link #TIGHTEST}
     */
    public Theme tighter(int step) {
        return step == 0
                ? this
                : new Theme(page.tighter(1 - 0.06 * step), type.tighter(step), colours, logo, organisation, fonts);
    }
}
