package eu.dossier.report.pdf.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The segments of a JPEG file (ITU-T T.81, annex B). */
final class Jpeg {

    private static final int APP0 = 0xE0;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int START_OF_SCAN = 0xDA;

    private Jpeg() {}

    /** Number of colour channels: 1, 3 or 4. */
    static int channels(byte[] file) throws IOException {
        int at = 2;
        while (at + 9 < file.length) {
            int marker = marker(file, at);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return file[at + 9] & 0xFF;
            }
            at = next(file, at);
        }
        throw new IOException("the picture is not a whole JPEG file");
    }

    /** The picture alone: comments and all application segments but those that say how to read its colours are left out. */
    static byte[] withoutMetadata(byte[] file) throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        bare.write(file, 0, 2);
        int at = 2;
        while (at + 4 < file.length && marker(file, at) != START_OF_SCAN) {
            int next = next(file, at);
            if (!isMetadata(marker(file, at))) {
                bare.write(file, at, next - at);
            }
            at = next;
        }
        bare.write(file, at, file.length - at);
        return bare.toByteArray();
    }

    private static boolean isMetadata(int marker) {
        return marker == COMMENT || (marker > APP0 && marker <= APP15 && marker != APP14);
    }

    private static int marker(byte[] file, int at) throws IOException {
        if ((file[at] & 0xFF) != 0xFF) {
            throw new IOException("the picture is not a whole JPEG file");
        }
        return file[at + 1] & 0xFF;
    }

    private static int next(byte[] file, int at) throws IOException {
        int next = at + 2 + (((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF));
        if (next >= file.length) {
            throw new IOException("the picture is not a whole JPEG file");
        }
        return next;
    }
}
