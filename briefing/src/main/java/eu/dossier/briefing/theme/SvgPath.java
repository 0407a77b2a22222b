package eu.dossier.briefing.theme;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The {@code d} attribute of an SVG path (SVG 2, 9.3). */
final class SvgPath {

    private final SvgNumbers text;
    private final Path2D.Double path;
    private double x;
    private double y;
    private double startX;
    private double startY;

    /** Where the last curve bent to, which the smooth commands mirror. */
    private double bendX;

    private double bendY;
    private char last = 'M';

    private SvgPath(String d, int windingRule) {
        this.text = new SvgNumbers(d);
        this.path = new Path2D.Double(windingRule);
    }

    /** @throws IllegalArgumentException when it is not the data of a path */
    static Path2D.Double of(String d, int windingRule) {
        SvgPath reader = new SvgPath(d, windingRule);
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = 0;
        while (text.more()) {
            if (text.atLetter()) {
                command = text.letter();
                if (path.getCurrentPoint() == null && command != 'M' && command != 'm') {
                    throw new IllegalArgumentException("a path does not begin with M");
                }
            } else if (command == 0 || command == 'Z' || command == 'z') {
                throw new IllegalArgumentException("a path has numbers without a command");
            }
            step(command);
            // More numbers after a move are lines.
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
    }

    private void step(char command) {
        double fromX = Character.isLowerCase(command) ? x : 0;
        double fromY = Character.isLowerCase(command) ? y : 0;
        char kind = Character.toUpperCase(command);
        switch (kind) {
            case 'M' -> move(fromX + text.number(), fromY + text.number());
            case 'L' -> line(fromX + text.number(), fromY + text.number());
            case 'H' -> line(fromX + text.number(), y);
            case 'V' -> line(x, fromY + text.number());
            case 'C' -> curve(fromX + text.number(), fromY + text.number(), fromX, fromY);
            case 'S' -> curve(mirrored("CS", x, bendX), mirrored("CS", y, bendY), fromX, fromY);
            case 'Q' -> quadratic(fromX + text.number(), fromY + text.number(), fromX, fromY);
            case 'T' -> quadratic(mirrored("QT", x, bendX), mirrored("QT", y, bendY), fromX, fromY);
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> close();
            default ->
                throw new IllegalArgumentException("a path has the command '" + command + "', which SVG has not");
        }
        last = kind;
    }

    private double mirrored(String kin, double at, double bend) {
        return kin.indexOf(last) >= 0 ? 2 * at - bend : at;
    }

    private void at(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void move(double toX, double toY) {
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        at(toX, toY);
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        at(toX, toY);
    }

    private void curve(double x1, double y1, double fromX, double fromY) {
        bendX = fromX + text.number();
        bendY = fromY + text.number();
        double toX = fromX + text.number();
        double toY = fromY + text.number();
        path.curveTo(x1, y1, bendX, bendY, toX, toY);
        at(toX, toY);
    }

    private void quadratic(double x1, double y1, double fromX, double fromY) {
        bendX = x1;
        bendY = y1;
        double toX = fromX + text.number();
        double toY = fromY + text.number();
        path.quadTo(x1, y1, toX, toY);
        at(toX, toY);
    }

    private void close() {
        path.closePath();
        at(startX, startY);
    }

    /** An arc is turned and stretched to a circle, of which the JDK makes curves (SVG 2, appendix B.2). */
    private void arc(double fromX, double fromY) {
        double rx = Math.abs(text.number());
        double ry = Math.abs(text.number());
        double turned = Math.toRadians(text.number());
        boolean large = text.flag();
        boolean sweep = text.flag();
        double toX = fromX + text.number();
        double toY = fromY + text.number();
        if (rx == 0 || ry == 0 || (toX == x && toY == y)) {
            line(toX, toY);
            return;
        }
        AffineTransform ellipse = AffineTransform.getRotateInstance(turned);
        ellipse.scale(rx, ry);
        Arc2D circle = circle(back(ellipse, x, y), back(ellipse, toX, toY), large, sweep);
        path.append(ellipse.createTransformedShape(circle), true);
        at(toX, toY);
    }

    private static Point2D back(AffineTransform ellipse, double x, double y) {
        double determinant = ellipse.getDeterminant();
        double a = ellipse.getScaleX();
        double b = ellipse.getShearY();
        double c = ellipse.getShearX();
        double d = ellipse.getScaleY();
        return new Point2D.Double((d * x - c * y) / determinant, (a * y - b * x) / determinant);
    }

    /** The part of a circle between two points; of radius 1, or more where the points are too far apart for that. */
    private static Arc2D circle(Point2D from, Point2D to, boolean large, boolean sweep) {
        double half = from.distance(to) / 2;
        double radius = Math.max(1, half);
        double away = Math.sqrt(Math.max(0, radius * radius - half * half)) * (large == sweep ? -1 : 1);
        double dx = (to.getX() - from.getX()) / (2 * half);
        double dy = (to.getY() - from.getY()) / (2 * half);
        double centreX = (from.getX() + to.getX()) / 2 - dy * away;
        double centreY = (from.getY() + to.getY()) / 2 + dx * away;
        double start = Math.toDegrees(StrictMath.atan2(from.getY() - centreY, from.getX() - centreX));
        double end = Math.toDegrees(StrictMath.atan2(to.getY() - centreY, to.getX() - centreX));
        double extent = end - start;
        if (sweep && extent < 0) {
            extent += 360;
        } else if (!sweep && extent > 0) {
            extent -= 360;
        }
        // The JDK counts angles upwards, SVG downwards.
        return new Arc2D.Double(
                centreX - radius, centreY - radius, 2 * radius, 2 * radius, -start, -extent, Arc2D.OPEN);
    }
}
