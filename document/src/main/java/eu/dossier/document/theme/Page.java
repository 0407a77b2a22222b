package eu.dossier.document.theme;

/** Paper and margins, in points (1/72 inch). Portrait; a wide table turns its own pages. */
public record Page(double width, double height, double top, double bottom, double start, double end) {

    public static final Page A4 = new Page(595.276, 841.89, 88, 76, 71, 71);
    public static final Page LETTER = new Page(612, 792, 88, 76, 71, 71);

    public Page {
        if (width < 200 || height < 200 || width > 2000 || height > 2000) {
            throw new IllegalArgumentException(
                    "A page of %s by %s points: each is from 200 to 2000.".formatted(width, height));
        }
        if (start + end > width - 150 || top + bottom > height - 150) {
            throw new IllegalArgumentException("The margins leave less than 150 points (53 mm) for the text.");
        }
    }

    /** The same paper with every margin multiplied by {@code factor}. */
    Page tighter(double factor) {
        return new Page(width, height, top * factor, bottom * factor, start * factor, end * factor);
    }
}
