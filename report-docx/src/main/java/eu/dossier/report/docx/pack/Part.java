package eu.dossier.report.docx.pack;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The content of one entry, deflated once; parts that stay the same between documents are kept so. */
public final class Part {

    /** Deflating is nearly all the time that a file takes: level 6 takes half as long again and saves a twelfth. */
    static final int LEVEL = 3;

    private final byte[] deflated;
    private final int size;
    private final long crc;

    private Part(byte[] deflated, int size, long crc) {
        this.deflated = deflated;
        this.size = size;
        this.crc = crc;
    }

    /** Deflates {@code content}. */
    public static Part of(byte[] content) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            return of(content, deflater);
        } finally {
            deflater.end();
        }
    }

    public static Part of(Xml xml) {
        return of(xml.toBytes());
    }

    static Part of(byte[] content, Deflater deflater) {
        CRC32 crc = new CRC32();
        crc.update(content);
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        byte[] target = new byte[content.length / 4 + 256];
        int length = 0;
        while (!deflater.finished()) {
            if (length == target.length) {
                target = Arrays.copyOf(target, target.length * 2);
            }
            length += deflater.deflate(target, length, target.length - length);
        }
        return new Part(Arrays.copyOf(target, length), content.length, crc.getValue());
    }

    byte[] deflated() {
        return deflated;
    }

    int size() {
        return size;
    }

    long crc() {
        return crc;
    }
}
