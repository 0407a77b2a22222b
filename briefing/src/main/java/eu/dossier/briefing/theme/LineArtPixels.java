package eu.dossier.briefing.theme;

import eu.dossier.document.figure.LineArt;
import eu.dossier.document.figure.LineArt.Step;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Line art as pixels on nothing, fine enough for print at the size of a logo. */
final class LineArtPixels {

    private static final double HEIGHT = 400;
    private static final double WIDEST = 1600;

    private LineArtPixels() {}

    static BufferedImage of(LineArt art) {
        double scale = Math.min(HEIGHT / art.height(), WIDEST / art.width());
        int width = (int) Math.max(1, Math.round(art.width() * scale));
        int height = (int) Math.max(1, Math.round(art.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setTransform(AffineTransform.getScaleInstance(scale, scale));
        for (LineArt.Area area : art.areas()) {
            canvas.setColor(new Color(area.colour()));
            canvas.fill(outline(area));
        }
        canvas.dispose();
        return image;
    }

    private static Path2D outline(LineArt.Area area) {
        Path2D path = new Path2D.Double(area.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (Step step : area.outline()) {
            switch (step) {
                case Step.Move to -> path.moveTo(to.x(), to.y());
                case Step.Line to -> path.lineTo(to.x(), to.y());
                case Step.Curve to -> path.curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
                case Step.Close close -> path.closePath();
            }
        }
        return path;
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }
}
