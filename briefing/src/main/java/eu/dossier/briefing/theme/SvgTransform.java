package eu.dossier.briefing.theme;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code transform} attribute: {@code translate(10 20) rotate(45)}. */
final class SvgTransform {

    private static final Pattern FUNCTION = Pattern.compile("\\G[\\s,]*([a-zA-Z]+)\\s*\\(([^()]*)\\)");

    private SvgTransform() {}

    /** @throws IllegalArgumentException when it is something else */
    static AffineTransform of(String text) {
        AffineTransform all = new AffineTransform();
        Matcher functions = FUNCTION.matcher(text);
        int end = 0;
        while (functions.find()) {
            all.concatenate(function(functions.group(1), numbers(functions.group(2))));
            end = functions.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("it has the transform '" + text + "', which cannot be read");
        }
        return all;
    }

    private static List<Double> numbers(String text) {
        SvgNumbers numbers = new SvgNumbers(text);
        List<Double> values = new ArrayList<>();
        while (numbers.more()) {
            values.add(numbers.number());
        }
        return values;
    }

    private static AffineTransform function(String name, List<Double> n) {
        int count = n.size();
        if (name.equals("matrix") && count == 6) {
            return new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
        }
        if (name.equals("translate") && (count == 1 || count == 2)) {
            return AffineTransform.getTranslateInstance(n.get(0), count == 1 ? 0 : n.get(1));
        }
        if (name.equals("scale") && (count == 1 || count == 2)) {
            return AffineTransform.getScaleInstance(n.get(0), n.get(count - 1));
        }
        if (name.equals("rotate") && count == 1) {
            return AffineTransform.getRotateInstance(Math.toRadians(n.get(0)));
        }
        if (name.equals("rotate") && count == 3) {
            return AffineTransform.getRotateInstance(Math.toRadians(n.get(0)), n.get(1), n.get(2));
        }
        if (name.equals("skewX") && count == 1) {
            return AffineTransform.getShearInstance(StrictMath.tan(Math.toRadians(n.get(0))), 0);
        }
        if (name.equals("skewY") && count == 1) {
            return AffineTransform.getShearInstance(0, StrictMath.tan(Math.toRadians(n.get(0))));
        }
        throw new IllegalArgumentException("it has the transform '" + name + "' with " + count + " numbers");
    }
}
