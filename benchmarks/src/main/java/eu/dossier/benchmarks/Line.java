package eu.dossier.benchmarks;

import java.util.Collection;
import java.util.Map;

/**
 * A straight line through points, by least squares.
 *
 * @param start where it begins
 * @param slope how much it rises for one more
 * @param off how far the point that lies worst is from it, as a share of that point
 */
record Line(double start, double slope, double off) {

    static Line through(Map<Integer, Double> points) {
        double x = mean(points.keySet());
        double y = mean(points.values());
        double above = 0;
        double below = 0;
        for (Map.Entry<Integer, Double> point : points.entrySet()) {
            above += (point.getKey() - x) * (point.getValue() - y);
            below += (point.getKey() - x) * (point.getKey() - x);
        }
        double slope = above / below;
        double start = y - slope * x;
        double off = points.entrySet().stream()
                .mapToDouble(point -> Math.abs(start + slope * point.getKey() - point.getValue()) / point.getValue())
                .max()
                .orElse(Double.NaN);
        return new Line(start, slope, off);
    }

    private static double mean(Collection<? extends Number> numbers) {
        return numbers.stream().mapToDouble(Number::doubleValue).average().orElse(Double.NaN);
    }
}
