package eu.dossier.testkit.document;

import eu.dossier.document.figure.ImageData;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small pictures, drawn by a formula. */
public final class Pictures {

    private Pictures() {}

    /** @param alpha whether the left half lets the paper shine through */
    public static ImageData png(int width, int height, boolean alpha) {
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return encode("png", pattern(width, height, type));
    }

    public static ImageData jpeg(int width, int height) {
        return encode("jpeg", pattern(width, height, BufferedImage.TYPE_INT_RGB));
    }

    private static BufferedImage pattern(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int alpha = x < width / 2 ? 0x80 : 0xFF;
                image.setRGB(x, y, alpha << 24 | (x * 255 / width) << 16 | (y * 255 / height) << 8 | 0x60);
            }
        }
        return image;
    }

    private static ImageData encode(String format, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageData("image/" + format, image.getWidth(), image.getHeight(), bytes.toByteArray());
    }
}
