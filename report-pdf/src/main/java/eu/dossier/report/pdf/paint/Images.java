package eu.dossier.report.pdf.paint;

import eu.dossier.document.figure.ImageData;
import eu.dossier.report.pdf.file.Bytes;
import eu.dossier.report.pdf.file.PdfFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** The pictures of one file, each written once. What cameras hide in a picture (place, owner) is left out. */
final class Images {

    private final PdfFile file;
    private final Map<ImageData, Integer> written = new LinkedHashMap<>();

    Images(PdfFile file) {
        this.file = file;
    }

    /** The name of the picture in the resources of pages. */
    String name(ImageData image) throws IOException {
        Integer object = written.get(image);
        if (object == null) {
            object = write(image);
            written.put(image, object);
        }
        return "I" + object;
    }

    /** Appends the entries of the resource dictionary. */
    void resources(Bytes out) {
        written.values()
                .forEach(object -> out.ascii("/I").integer(object).put(' ').reference(object));
    }

    private int write(ImageData image) throws IOException {
        if (image.lines().isPresent()) {
            return LineArtForm.write(file, image.lines().get());
        }
        byte[] bytes = image.bytes();
        if (image.mediaType().equals("image/jpeg") && Jpeg.channels(bytes) != 4) {
            return writeJpeg(image, bytes);
        }
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(bytes));
        if (pixels == null) {
            throw new IOException("the picture cannot be read");
        }
        return writePixels(pixels);
    }

    private int writeJpeg(ImageData image, byte[] bytes) throws IOException {
        int object = file.reserve();
        String space = Jpeg.channels(bytes) == 1 ? "/DeviceGray" : "/DeviceRGB";
        Bytes entries = entries(image.width(), image.height(), space).ascii("/Filter/DCTDecode");
        byte[] bare = Jpeg.withoutMetadata(bytes);
        file.plainStream(object, entries, new Bytes(bare.length).put(bare, 0, bare.length));
        return object;
    }

    private int writePixels(BufferedImage pixels) throws IOException {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        Bytes colours = new Bytes(width * height * 3);
        Bytes alphas = pixels.getColorModel().hasAlpha() ? new Bytes(width * height) : null;
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            pixels.getRGB(0, y, width, 1, row, 0, width);
            copyRow(row, colours, alphas);
        }
        int object = file.reserve();
        Bytes entries = entries(width, height, "/DeviceRGB");
        if (alphas != null) {
            int mask = file.reserve();
            file.stream(mask, entries(width, height, "/DeviceGray"), alphas);
            entries.ascii("/SMask ").reference(mask);
        }
        file.stream(object, entries, colours);
        return object;
    }

    private static void copyRow(int[] row, Bytes colours, @Nullable Bytes alphas) {
        for (int pixel : row) {
            colours.put(pixel >> 16).put(pixel >> 8).put(pixel);
            if (alphas != null) {
                alphas.put(pixel >>> 24);
            }
        }
    }

    private static Bytes entries(int width, int height, String space) {
        Bytes entries = new Bytes().ascii("/Type/XObject/Subtype/Image/Width ").integer(width);
        return entries.ascii("/Height ")
                .integer(height)
                .ascii("/BitsPerComponent 8/ColorSpace")
                .ascii(space);
    }
}
