package eu.dossier.report.docx.pack;

import java.nio.charset.StandardCharsets;

/** The fixed records of a zip file: numbers with the low byte first. */
final class LittleEndian {

    private final byte[] bytes;
    private int size;

    LittleEndian(int length) {
        bytes = new byte[length];
    }

    LittleEndian two(int value) {
        bytes[size++] = (byte) value;
        bytes[size++] = (byte) (value >> 8);
        return this;
    }

    /** The low 32 bits. */
    LittleEndian four(long value) {
        return two((int) value).two((int) (value >> 16));
    }

    LittleEndian ascii(String text) {
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            bytes[size++] = b;
        }
        return this;
    }

    byte[] bytes() {
        return bytes;
    }
}
