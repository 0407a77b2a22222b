package eu.dossier.briefing.theme;

/** Lengths of an SVG file, in its own units ("user units", 96 to the inch). */
final class SvgLengths {

    private SvgLengths() {}

    /** @throws IllegalArgumentException for what is no length, or one in parts of something else */
    static double points(String length) {
        SvgNumbers text = new SvgNumbers(length.strip());
        double value = text.number();
        StringBuilder unit = new StringBuilder();
        while (text.atLetter()) {
            unit.append(text.letter());
        }
        if (text.more()) {
            throw new IllegalArgumentException("the length '" + length + "' has no unit that can be used here");
        }
        return value
                * switch (unit.toString()) {
                    case "", "px" -> 1;
                    case "pt" -> 96 / 72.0;
                    case "pc" -> 16;
                    case "mm" -> 96 / 25.4;
                    case "cm" -> 96 / 2.54;
                    case "in" -> 96;
                    default ->
                        throw new IllegalArgumentException("the length '" + length + "' has no unit that can be used");
                };
    }
}
