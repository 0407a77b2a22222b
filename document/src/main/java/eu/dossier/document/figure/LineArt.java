package eu.dossier.document.figure;

import java.util.List;

/**
 * A picture made of filled areas, for formats that draw: a logo that stays sharp at any size. Points from the top left
 * corner, y down. Areas are painted in order; later ones lie above.
 */
public record LineArt(double width, double height, List<Area> areas) {

    public LineArt {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height);
        }
        areas = List.copyOf(areas);
    }

    /**
     * A filled outline.
     *
     * @param colour 0xRRGGBB
     * @param evenOdd whether what is surrounded twice is outside; else only the direction of the outline counts
     */
    public record Area(List<Step> outline, int colour, boolean evenOdd) {
        public Area {
            outline = List.copyOf(outline);
        }
    }

    /** One step of an outline. */
    public sealed interface Step {

        /** Begins another part of the outline. */
        record Move(double x, double y) implements Step {}

        record Line(double x, double y) implements Step {}

        /** A cubic Bézier curve. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        /** Back to where the part began. */
        record Close() implements Step {}
    }
}
