package eu.dossier.briefing.leak.read;

import eu.dossier.briefing.leak.text.Haystack;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;

/** All that a file holds, whatever its kind; the kind is seen from its first bytes, never from its name. */
public final class FileContents {

    /** How much any file may unfold to, and how much more for each byte of it. Real documents stay far below. */
    private static final long UNFOLDED = 1L << 26;

    private static final long UNFOLDED_PER_BYTE = 50;

    private FileContents() {}

    /** As {@link #read(String, byte[], ReadParts)}, recalling nothing. */
    public static Haystack read(String fileName, byte[] bytes) throws UnreadableException {
        return read(fileName, bytes, ReadParts.NONE);
    }

    /**
     * Reads a finished file, files within it too.
     *
     * @param parts that were read before; those of this file are added
     * @throws UnreadableException when a part of it cannot be read: encrypted, damaged, packed in an unknown way
     */
    public static Haystack read(String fileName, byte[] bytes, ReadParts parts) throws UnreadableException {
        Haystack hay = new Haystack(bytes.length);
        Findings findings = new Findings(hay, new Budget(UNFOLDED + UNFOLDED_PER_BYTE * bytes.length), parts);
        findings.people("file name").text(fileName);
        read(bytes, findings);
        return hay;
    }

    /** Whether the bytes are of the kind that a format promises; {@code html} and unknown formats promise nothing. */
    public static boolean isOfKind(String format, byte[] bytes) {
        return switch (format) {
            case "pdf" -> startsWith(bytes, 0, '%', 'P', 'D', 'F', '-');
            case "docx" -> startsWith(bytes, 0, 'P', 'K', 3, 4);
            default -> true;
        };
    }

    static void read(byte[] bytes, Findings findings) throws UnreadableException {
        if (startsWith(bytes, 0, '%', 'P', 'D', 'F', '-')) {
            new PdfReader(bytes, findings).read();
        } else if (startsWith(bytes, 0, 'P', 'K', 3, 4)) {
            new ZipReader(bytes, findings).read();
        } else if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G')) {
            new PngReader(bytes, findings).read();
        } else if (startsWith(bytes, 0, 0x1F, 0x8B)) {
            gzip(bytes, findings);
        } else {
            textOrBytes(bytes, findings);
        }
    }

    private static void textOrBytes(byte[] bytes, Findings findings) throws UnreadableException {
        try {
            String text = decode(bytes);
            if (looksLikeMarkup(text)) {
                MarkupReader.of(text, findings).read();
            } else {
                new PlainReader(text, findings).read();
            }
        } catch (CharacterCodingException notText) {
            findings.nobody("bytes").latin1(bytes, 0, bytes.length);
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        Charset charset = StandardCharsets.UTF_8;
        if (startsWith(bytes, 0, 0xFE, 0xFF) || startsWith(bytes, 0, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16;
        }
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean looksLikeMarkup(String text) {
        for (int i = 0; i < Math.min(text.length(), 1024); i++) {
            char c = text.charAt(i);
            if (c != '\uFEFF' && !Character.isWhitespace(c)) {
                return c == '<';
            }
        }
        return false;
    }

    /** The stream behind the head of RFC 1952, whose optional parts are searched as they stand. */
    private static void gzip(byte[] bytes, Findings findings) throws UnreadableException {
        findings.nobody("gzip head").latin1(bytes, 0, Math.min(bytes.length, 4096));
        try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes(1 << 26);
            if (in.read() >= 0) {
                throw findings.unreadable("data that unfolds without end");
            }
            read(unpacked, findings.within("gzip"));
        } catch (java.io.IOException damaged) {
            throw findings.unreadable("damaged gzip data");
        }
    }

    static boolean startsWith(byte[] bytes, int at, int... magic) {
        if (bytes.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[at + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Unpacks, or says in words why it cannot. */
    static Budget.Inflated inflate(byte[] packed, int from, int to, boolean wrapped, String what, Findings findings)
            throws UnreadableException {
        try {
            return findings.budget().inflate(packed, from, to, wrapped);
        } catch (DataFormatException damaged) {
            throw findings.unreadable(cannotUnpack(what));
        }
    }

    static String cannotUnpack(String what) {
        return what + ": data that cannot be unpacked";
    }
}
