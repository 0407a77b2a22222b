package eu.dossier.briefing.theme;

import eu.dossier.document.figure.ImageData;
import java.nio.ByteBuffer;

/** Reads from a PNG or JPEG file what kind and size it is. */
final class LogoImage {

    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int WIDEST = 8000;

    private LogoImage() {}

    /** @throws IllegalArgumentException when it is neither, or too large */
    static ImageData of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("it is larger than 4 MB");
        }
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (bytes.length > 32 && file.getLong(0) == PNG) {
            return image("image/png", file.getInt(16), file.getInt(20), bytes);
        }
        if (bytes.length > 4 && file.getShort(0) == (short) 0xFFD8) {
            return jpeg(file, bytes);
        }
        throw new IllegalArgumentException("it is neither PNG nor JPEG; export it as PNG");
    }

    private static ImageData image(String type, int width, int height, byte[] bytes) {
        if (width < 1 || height < 1 || width > WIDEST || height > WIDEST) {
            throw new IllegalArgumentException("it measures " + width + " by " + height + " pixels");
        }
        return new ImageData(type, width, height, bytes);
    }

    /** The size stands in the start-of-frame segment. */
    private static ImageData jpeg(ByteBuffer file, byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length) {
            int marker = file.getShort(at) & 0xFFFF;
            boolean frame =
                    marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                return image("image/jpeg", file.getShort(at + 7) & 0xFFFF, file.getShort(at + 5) & 0xFFFF, bytes);
            }
            at += 2 + (file.getShort(at + 2) & 0xFFFF);
        }
        throw new IllegalArgumentException("it is a damaged JPEG");
    }
}
