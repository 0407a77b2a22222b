package eu.dossier.document.theme;

import eu.dossier.document.Characters;
import eu.dossier.document.Document;
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
 * @param header printed on every page before what the briefing says of itself, or empty
 * @param footer printed at the foot of every page in place of the sender's name, or empty
 * @param cover whether a document with a table of contents begins with its title on a page of its own, where there are pages
 */
public record Theme(
        Page page,
        Type type,
        Colours colours,
        Optional<ImageData> logo,
        String organisation,
        List<FontFile> fonts,
        String header,
        String footer,
        boolean cover) {

    private static final int LONGEST = 200;

    /** The house's own look. */
    public static final Theme DEFAULT = new Theme(Page.A4, Type.DEFAULT, Colours.DEFAULT, Optional.empty(), "");

    public Theme {
        fonts = List.copyOf(fonts);
        List.of(organisation, header, footer).forEach(Theme::edge);
    }

    /**
     * Gives a text back that can stand at the edge of a page.
     *
     * @throws IllegalArgumentException when it is too long for that, or has characters that print nothing
     */
    public static String edge(String text) {
        Characters.requireClean(text, false);
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("it has more than " + LONGEST + " characters");
        }
        return text;
    }

    /** A theme without texts of its own at the edges of pages. */
    public Theme(
            Page page,
            Type type,
            Colours colours,
            Optional<ImageData> logo,
            String organisation,
            List<FontFile> fonts) {
        this(page, type, colours, logo, organisation, fonts, "", "", false);
    }

    /** A theme in the fonts of the house. */
    public Theme(Page page, Type type, Colours colours, Optional<ImageData> logo, String organisation) {
        this(page, type, colours, logo, organisation, List.of());
    }

    /** The document with the theme's texts at the edges of its pages. */
    public Document dress(Document document) {
        if (header.isEmpty() && footer.isEmpty()) {
            return document;
        }
        String head = document.metadata().runningHead();
        String dressed = header.isEmpty() || head.isBlank() ? header + head : header + " · " + head;
        String foot = footer.isEmpty() ? document.metadata().runningFoot() : footer;
        return new Document(document.metadata().withRunning(dressed, foot), document.blocks());
    }

    /** How many times a theme can be made {@link #tighter}. */
    public static final int TIGHTEST = 4;

    /**
     * The same look with more on a page: smaller type, lines and margins closer, never below what can be read with ease.
     *
     * @param step 0 for this theme itself, to {@link #TIGHTEST}
     */
    public Theme tighter(int step) {
        if (step == 0) {
            return this;
        }
        Page closer = page.tighter(1 - 0.06 * step);
        return new Theme(closer, type.tighter(step), colours, logo, organisation, fonts, header, footer, cover);
    }
}
