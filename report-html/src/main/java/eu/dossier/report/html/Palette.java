package eu.dossier.report.html;

import eu.dossier.document.theme.Colours;
import java.util.HexFormat;

/**
 * The colours of one screen, as 0xRRGGBB.
 *
 * @param paper behind all
 */
record Palette(int paper, int text, int muted, int accent, int rule, int tint, int warning) {

    private static final int BRIGHT = 215;
    private static final int WHITE = 255;
    private static final int DARK_PAPER = 0x14171B;
    private static final int DARK_TINT = 0x1F242B;
    private static final int DARK_RULE = 0x434A54;

    static Palette light(Colours theme) {
        return new Palette(
                Colours.PAPER,
                theme.text(),
                theme.muted(),
                theme.accent(),
                theme.rule(),
                theme.tint(),
                theme.warning());
    }

    /** The same hues, lightened until they can be read on a dark screen. */
    static Palette dark(Colours theme) {
        return new Palette(
                DARK_PAPER,
                lighten(theme.text(), 12),
                lighten(theme.muted(), 6),
                lighten(theme.accent(), 6),
                DARK_RULE,
                DARK_TINT,
                lighten(theme.warning(), 5));
    }

    /** Makes the colour brighter, then paler, a step at a time, until it can be read on the tint, the lighter background. */
    private static int lighten(int colour, double contrast) {
        int lighter = colour;
        int brightest = brightest(colour);
        for (int step = 1; step <= 100 && Colours.contrast(lighter, DARK_TINT) < contrast; step++) {
            lighter = mix(colour, BRIGHT * 100 / brightest, 0, step);
        }
        int bright = lighter;
        for (int step = 1; step <= 100 && Colours.contrast(lighter, DARK_TINT) < contrast; step++) {
            lighter = mix(bright, 100, WHITE, step);
        }
        return lighter;
    }

    private static int brightest(int colour) {
        return Math.max(1, Math.max(colour >> 16 & 0xFF, Math.max(colour >> 8 & 0xFF, colour & 0xFF)));
    }

    /** Moves each channel a part of its way, {@code step} of 100, to {@code percent} of itself, or to {@code floor}. */
    private static int mix(int colour, int percent, int floor, int step) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int channel = colour >> shift & 0xFF;
            int goal = Math.max(floor, channel * percent / 100);
            mixed |= ((channel * (100 - step) + goal * step) / 100) << shift;
        }
        return mixed;
    }

    /** As custom properties: {@code --paper:#ffffff;…} */
    String css() {
        return property("paper", paper)
                + property("text", text)
                + property("muted", muted)
                + property("accent", accent)
                + property("rule", rule)
                + property("tint", tint)
                + property("warning", warning);
    }

    private static String property(String name, int colour) {
        return "--" + name + ":" + css(colour) + ";";
    }

    static String css(int colour) {
        return "#" + HexFormat.of().toHexDigits(colour, 6);
    }
}
