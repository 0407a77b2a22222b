package eu.dossier.briefing.theme;

import eu.dossier.document.figure.ImageData;
import eu.dossier.document.figure.LineArt;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a logo: a PNG, JPEG or SVG file, the whole of it, so that a damaged one is found out before anything is printed. */
final class LogoImage {

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int WIDEST = 8000;
    private static final int MOST_PIXELS = 16_000_000;

    private LogoImage() {}

    /** @throws IllegalArgumentException with the reason, when it cannot be used */
    static ImageData of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("it is larger than 4 MB");
        }
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (bytes.length > 32 && file.getLong(0) == PNG) {
            return pixels("png", bytes);
        }
        if (bytes.length > 4 && file.getShort(0) == (short) 0xFFD8) {
            return pixels("jpeg", bytes);
        }
        if (looksLikeXml(bytes)) {
            return drawn(SvgLogo.of(bytes));
        }
        throw new IllegalArgumentException("it is neither PNG nor JPEG nor SVG; export it as PNG");
    }

    private static boolean looksLikeXml(byte[] bytes) {
        int at = bytes.length > 3 && (bytes[0] & 0xFF) == 0xEF ? 3 : 0;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }

    private static ImageData pixels(String format, byte[] bytes) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || width > WIDEST || height > WIDEST || width * height > MOST_PIXELS) {
                throw new IllegalArgumentException("it measures " + width + " by " + height + " pixels");
            }
            reader.read(0);
            return new ImageData("image/" + format, width, height, bytes);
        } catch (IOException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("it is damaged, or of a rare kind; export it again as PNG", e);
        } finally {
            reader.dispose();
        }
    }

    /** The lines, and pixels of them for formats that show nothing else. */
    private static ImageData drawn(LineArt art) {
        BufferedImage image = LineArtPixels.of(art);
        return new ImageData(
                "image/png", image.getWidth(), image.getHeight(), LineArtPixels.png(image), Optional.of(art));
    }
}
