package eu.dossier.document.theme;

import eu.dossier.document.figure.ImageData;
import java.util.Optional;

/**
 * How briefings of one organisation look, in every format. TLP colours are not part of it: nobody may change them.
 *
 * @param page paper and margins
 * @param type fonts and sizes
 * @param colours checked for contrast on construction
 * @param logo printed on the first page, at the start side, or none
 * @param organisation name printed where there is no logo, or empty
 */
public record Theme(Page page, Type type, Colours colours, Optional<ImageData> logo, String organisation) {

    /** The house's own look. */
    public static final Theme DEFAULT = new Theme(Page.A4, Type.DEFAULT, Colours.DEFAULT, Optional.empty(), "");
}
