package eu.dossier.report.pdf.font;

/**
 * Vertical measures and what a PDF font descriptor asks for. In units of the font (see {@link Face#unitsPerEm()}), up is
 * positive: {@code descent} is negative.
 *
 * @param italicAngle in degrees, counter-clockwise from upright: negative for a face that leans right
 * @param weight 400 for regular, 700 for bold
 * @param fixedPitch all glyphs as wide
 * @param serif by the font's own classification
 */
public record Metrics(
        int ascent,
        int descent,
        int lineGap,
        int capHeight,
        int xHeight,
        int underlinePosition,
        int underlineThickness,
        double italicAngle,
        int xMin,
        int yMin,
        int xMax,
        int yMax,
        int weight,
        boolean fixedPitch,
        boolean serif) {

    /** Typographic ascent and descent of OS/2; the bounding box would spread the lines. */
    static Metrics of(Bytes head, Bytes hhea, Bytes os2, Bytes post) {
        boolean version2 = !os2.isEmpty() && os2.u16(0) >= 2 && os2.length() >= 90;
        int ascent = os2.isEmpty() ? hhea.s16(4) : os2.s16(68);
        return new Metrics(
                ascent,
                os2.isEmpty() ? hhea.s16(6) : os2.s16(70),
                os2.isEmpty() ? hhea.s16(8) : os2.s16(72),
                version2 ? os2.s16(88) : ascent * 7 / 10,
                version2 ? os2.s16(86) : ascent / 2,
                post.s16(8),
                post.s16(10),
                post.s32(4) / 65536.0,
                head.s16(36),
                head.s16(38),
                head.s16(40),
                head.s16(42),
                os2.isEmpty() ? 400 : os2.u16(4),
                post.s32(12) != 0,
                !os2.isEmpty() && os2.u8(32) == 2 && os2.u8(33) >= 2 && os2.u8(33) <= 10);
    }
}
