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

    /** The same look for a text that must fit few pages: smaller type, closer lines, narrower margins. */
    public Theme tight() {
        Page close = new Page(
                page.width(),
                page.height(),
                page.top() * 0.8,
                page.bottom() * 0.8,
                page.start() * 0.85,
                page.end() * 0.85);
        Type small = new Type(
                type.text(),
                type.headings(),
                type.code(),
                Math.max(9.2, type.size() * 0.875),
                type.leading() * 0.94,
                Math.max(1, type.scale() * 0.975),
                type.justified());
        return new Theme(close, small, colours, logo, organisation);
    }
}
