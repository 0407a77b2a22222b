package eu.dossier.briefing.theme;

import java.awt.BasicStroke;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a shape of an SVG file is painted, with what it has from the groups around it: presentation attributes and the
 * {@code style} attribute, no style sheets.
 *
 * @param values by property
 */
record SvgStyle(Map<String, String> values) {

    static final int NONE = -1;
    static final SvgStyle INITIAL = new SvgStyle(Map.of());

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("black", 0x000000),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("gray", 0x808080),
            Map.entry("grey", 0x808080),
            Map.entry("white", 0xFFFFFF),
            Map.entry("maroon", 0x800000),
            Map.entry("red", 0xFF0000),
            Map.entry("purple", 0x800080),
            Map.entry("fuchsia", 0xFF00FF),
            Map.entry("green", 0x008000),
            Map.entry("lime", 0x00FF00),
            Map.entry("olive", 0x808000),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("navy", 0x000080),
            Map.entry("blue", 0x0000FF),
            Map.entry("teal", 0x008080),
            Map.entry("aqua", 0x00FFFF),
            Map.entry("orange", 0xFFA500));

    SvgStyle {
        values = Map.copyOf(values);
    }

    /** The style of an element inside one that has this. */
    SvgStyle with(Map<String, String> attributes) {
        Map<String, String> own = new TreeMap<>(values);
        attributes.forEach((name, value) -> own.put(name, value.strip()));
        for (String declaration : attributes.getOrDefault("style", "").split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                own.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        own.remove("style");
        SvgStyle style = new SvgStyle(own);
        style.requirePlain();
        return style;
    }

    /** What would look other than it is meant when it is left out is refused. */
    private void requirePlain() {
        for (String name : new String[] {"opacity", "fill-opacity", "stroke-opacity"}) {
            if (!values.getOrDefault(name, "1").matches("1(\\.0+)?|100%")) {
                throw new IllegalArgumentException("it has half transparent parts (" + name + "); use solid colours");
            }
        }
        for (String name : new String[] {"filter", "mask", "clip-path", "marker-start", "marker-mid", "marker-end"}) {
            if (!values.getOrDefault(name, "none").equals("none")) {
                throw new IllegalArgumentException("it uses " + name + "; export it with everything as plain paths");
            }
        }
    }

    boolean visible() {
        return !values.getOrDefault("display", "").equals("none")
                && !values.getOrDefault("visibility", "visible").equals("hidden");
    }

    boolean evenOdd() {
        return values.getOrDefault("fill-rule", "nonzero").equals("evenodd");
    }

    /** 0xRRGGBB or {@link #NONE}. */
    int fill() {
        return colour(values.getOrDefault("fill", "black"));
    }

    int stroke() {
        return colour(values.getOrDefault("stroke", "none"));
    }

    BasicStroke pen() {
        if (!values.getOrDefault("stroke-dasharray", "none").equals("none")) {
            throw new IllegalArgumentException("it has dashed lines; turn them into paths");
        }
        int cap = switch (values.getOrDefault("stroke-linecap", "butt")) {
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> BasicStroke.CAP_BUTT;
        };
        int join = switch (values.getOrDefault("stroke-linejoin", "miter")) {
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> BasicStroke.JOIN_MITER;
        };
        double limit = Math.max(1, number("stroke-miterlimit", 4));
        return new BasicStroke((float) Math.max(0, number("stroke-width", 1)), cap, join, (float) limit);
    }

    private double number(String name, double fallback) {
        String value = values.get(name);
        return value == null ? fallback : SvgLengths.points(value);
    }

    private static int colour(String value) {
        String colour = value.toLowerCase(Locale.ROOT);
        if (colour.equals("none") || colour.equals("transparent")) {
            return NONE;
        }
        if (colour.matches("#[0-9a-f]{6}")) {
            return Integer.parseInt(colour.substring(1), 16);
        }
        if (colour.matches("#[0-9a-f]{3}")) {
            int short3 = Integer.parseInt(colour.substring(1), 16);
            return (short3 >> 8) * 0x110000 + (short3 >> 4 & 0xF) * 0x1100 + (short3 & 0xF) * 0x11;
        }
        if (colour.matches("rgb\\(\\s*\\d{1,3}\\s*,\\s*\\d{1,3}\\s*,\\s*\\d{1,3}\\s*\\)")) {
            SvgNumbers parts = new SvgNumbers(colour.substring(4, colour.length() - 1));
            int red = (int) Math.min(255, parts.number());
            int green = (int) Math.min(255, parts.number());
            return red << 16 | green << 8 | (int) Math.min(255, parts.number());
        }
        Integer named = NAMES.get(colour);
        if (named == null) {
            throw new IllegalArgumentException(
                    "it paints with '" + value + "'; use solid colours such as #1F3A5F, no gradients or patterns");
        }
        return named;
    }
}
