package eu.dossier.document.theme;

import eu.dossier.document.figure.Ink;

/**
 * Colours as 0xRRGGBB. Those that text is set in reach a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3) on paper and tint.
 *
 * @param text of running text
 * @param muted of small print
 * @param accent of headings, links and rules
 * @param rule of hairlines
 * @param tint behind callouts and every other row
 * @param warning of what is urgent
 */
public record Colours(int text, int muted, int accent, int rule, int tint, int warning) {

    public static final int PAPER = 0xFFFFFF;

    public static final Colours DEFAULT = new Colours(0x1A1A1A, 0x55595F, 0x1F3A5F, 0xB8C0CA, 0xF1F4F8, 0x9B1C1C);

    public Colours {
        requireReadable("text", text, tint);
        requireReadable("muted", muted, tint);
        requireReadable("accent", accent, tint);
        requireReadable("warning", warning, tint);
    }

    private static void requireReadable(String name, int colour, int tint) {
        double contrast = Math.min(contrast(colour, PAPER), contrast(colour, tint));
        if (contrast < 4.5) {
            throw new IllegalArgumentException(
                    "The colour %s (#%06X) has a contrast of %.2f:1 on its ground; 4.5:1 is needed."
                            .formatted(name, colour, contrast));
        }
    }

    /** The colour that a figure is to be painted with. */
    public int of(Ink ink) {
        return switch (ink) {
            case TEXT -> text;
            case MUTED -> muted;
            case ACCENT -> accent;
            case RULE -> rule;
            case TINT -> tint;
            case WARNING -> warning;
            case PAPER -> PAPER;
        };
    }

    /** Contrast ratio of two colours by WCAG 2.1, 1 to 21. */
    public static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
