package eu.dossier.report.pdf.file;

/** The content of a stream, compressed once to be written into many files. */
public final class Deflated {

    private final byte[] bytes;

    private Deflated(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Deflated of(byte[] content) {
        Bytes compressed = new Bytes(content.length / 2 + 64);
        Deflate.append(content, content.length, compressed);
        return new Deflated(compressed.toByteArray());
    }

    int size() {
        return bytes.length;
    }

    byte[] bytes() {
        return bytes;
    }
}
