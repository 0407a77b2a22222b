package eu.dossier.document.theme;

/**
 * Fonts and sizes.
 *
 * @param text family of the text: a name known to the writer's font book
 * @param headings family of titles and headings
 * @param code monospaced family
 * @param size of the text, in points; all other sizes follow from it by {@code scale}
 * @param leading distance of lines, against the size
 * @param scale ratio of one step of the type scale
 * @param justified even right edge; ragged otherwise
 */
public record Type(
        String text, String headings, String code, double size, double leading, double scale, boolean justified) {

    public static final Type DEFAULT =
            new Type("Source Serif 4", "Source Sans 3", "Source Code Pro", 10.5, 1.38, 1.2, false);

    public Type {
        requireBetween("size", size, 8, 24);
        requireBetween("leading", leading, 1, 3);
        requireBetween("scale", scale, 1, 2);
    }

    private static void requireBetween(String name, double value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The %s is from %d to %d and not %s.".formatted(name, least, most, value));
        }
    }

    /** The same fonts, half a point smaller and lines a little closer for each step. */
    Type tighter(int step) {
        double smaller = Math.max(Math.min(size, 8.5), size - 0.5 * step);
        double closer = Math.max(Math.min(leading, 1.2), leading - 0.04 * step);
        return new Type(text, headings, code, smaller, closer, scale, justified);
    }
}
