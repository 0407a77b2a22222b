package eu.dossier.briefing.leak.read;

import eu.dossier.briefing.leak.text.Haystack;

/** A PNG picture: its texts, and what stands in or behind its chunks. Pixels are not read. */
final class PngReader {

    private final byte[] bytes;
    private final Findings findings;

    PngReader(byte[] bytes, Findings findings) {
        this.bytes = bytes;
        this.findings = findings;
    }

    void read() throws UnreadableException {
        int at = 8;
        while (at + 12 <= bytes.length) {
            int length = integer(at);
            int end = at + 8 + length;
            if (length < 0 || end + 4 > bytes.length || end < 0) {
                break;
            }
            chunk(new String(bytes, at + 4, 4, java.nio.charset.StandardCharsets.ISO_8859_1), at + 8, end);
            at = end + 4;
        }
        findings.nobody("bytes behind a picture").latin1(bytes, at, bytes.length);
    }

    private void chunk(String type, int from, int to) throws UnreadableException {
        if (type.equals("IDAT")) {
            return;
        }
        Haystack hay = findings.people("text in a picture");
        hay.latin1(bytes, from, to);
        hay.hard();
        hay.utf8(bytes, from, to);
        if (type.equals("zTXt") || type.equals("iTXt") || type.equals("iCCP")) {
            packed(from, to);
        }
    }

    /** Behind a keyword and a few flags stands a zlib stream, if the chunk is packed. */
    private void packed(int from, int to) throws UnreadableException {
        for (int i = from; i + 2 < to; i++) {
            if (bytes[i] == 0x78 && ((bytes[i] & 0xFF) * 256 + (bytes[i + 1] & 0xFF)) % 31 == 0) {
                byte[] text = FileContents.inflate(bytes, i, to, true, "text in a picture", findings)
                        .bytes();
                findings.people("text in a picture").utf8(text, 0, text.length);
                return;
            }
        }
    }

    private int integer(int at) {
        return ((bytes[at] & 0xFF) << 24)
                | ((bytes[at + 1] & 0xFF) << 16)
                | ((bytes[at + 2] & 0xFF) << 8)
                | (bytes[at + 3] & 0xFF);
    }
}
