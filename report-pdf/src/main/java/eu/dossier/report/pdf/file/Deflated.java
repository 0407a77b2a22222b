package eu.dossier.report.pdf.file;

import java.util.Arrays;
import java.util.zip.Deflater;

/** The content of a stream, compressed once to be written into many files. */
public final class Deflated {

    private final byte[] bytes;

    private Deflated(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Deflated of(byte[] content) {
        Deflater deflater = new Deflater(PdfFile.DEFLATE_LEVEL);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] bytes = new byte[content.length + 64];
            int size = 0;
            while (!deflater.finished()) {
                if (size == bytes.length) {
                    bytes = Arrays.copyOf(bytes, size * 2);
                }
                size += deflater.deflate(bytes, size, bytes.length - size);
            }
            return new Deflated(Arrays.copyOf(bytes, size));
        } finally {
            deflater.end();
        }
    }

    int size() {
        return bytes.length;
    }

    byte[] bytes() {
        return bytes;
    }
}
