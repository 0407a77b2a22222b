package eu.dossier.briefing.leak.read;

import eu.dossier.briefing.leak.text.Haystack;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;

/**
 * A zip package read from front to back: every entry that is there, also one that the central directory keeps quiet
 * about, and every byte between them.
 */
final class ZipReader {

    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int DESCRIPTOR = 0x08074B50;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final Findings findings;
    private int at;

    ZipReader(byte[] bytes, Findings findings) {
        this.bytes = bytes;
        this.findings = findings;
    }

    void read() throws UnreadableException {
        int junk = 0;
        while (at < bytes.length) {
            int signature = at + 4 <= bytes.length ? integer(at) : 0;
            if (signature == LOCAL && at + 30 <= bytes.length) {
                between(junk);
                entry();
                junk = at;
            } else if (signature == CENTRAL && at + 46 <= bytes.length) {
                between(junk);
                head("directory of the package", 46, fit(46, word(28)), fit(46, word(28) + word(30) + word(32)));
                junk = at;
            } else if (signature == END && at + 22 <= bytes.length) {
                between(junk);
                head("comment of the package", 22, 22, fit(22, word(20)));
                junk = at;
            } else {
                at++;
            }
        }
        between(junk);
    }

    private void between(int from) {
        if (from < at) {
            findings.programs("bytes between the parts").latin1(bytes, from, at);
        }
    }

    /** A name in {@code [from, nameEnd)} and further fields up to {@code end}, all relative to here. */
    private void head(String place, int from, int nameEnd, int end) {
        findings.programs(place).utf8(bytes, at + from, at + nameEnd);
        findings.programs(place).latin1(bytes, at + nameEnd, at + end);
        at += end;
    }

    private int fit(int start, int length) {
        return Math.min(start + length, bytes.length - at);
    }

    private void entry() throws UnreadableException {
        int flags = word(6);
        int method = word(8);
        int packed = integer(at + 18);
        int nameEnd = fit(30, word(26));
        int end = fit(30, word(26) + word(28));
        String name = new String(bytes, at + 30, nameEnd - 30, StandardCharsets.UTF_8);
        head("name of a part of the package", 30, nameEnd, end);
        if ((flags & 1) != 0) {
            throw findings.unreadable("an encrypted part");
        }
        if (method == DEFLATED && (flags & 8) == 0 && packed > 0 && packed <= bytes.length - at) {
            perhapsKnown(new ReadParts.Packed(name, Arrays.copyOfRange(bytes, at, at + packed)));
        } else {
            part(name, content(method, flags, packed, name), findings);
        }
        skipDescriptor(flags);
    }

    /** A part is read into a haystack of its own, so that it makes no difference whether it was read before. */
    private void perhapsKnown(ReadParts.Packed part) throws UnreadableException {
        Optional<ReadParts.Content> known = findings.parts().find(part);
        findings.hay().append(known.isPresent() ? again(part, known.get()) : fresh(part));
    }

    private Haystack again(ReadParts.Packed part, ReadParts.Content content) throws UnreadableException {
        try {
            findings.budget().spend(content.unfolded());
        } catch (DataFormatException tooMuch) {
            throw findings.unreadable(FileContents.cannotUnpack(place(part.name())));
        }
        at += part.length();
        return content.hay();
    }

    private Haystack fresh(ReadParts.Packed part) throws UnreadableException {
        int start = at;
        long before = findings.budget().left();
        byte[] content = content(DEFLATED, 0, part.length(), part.name());
        Haystack hay = new Haystack(content.length / 2);
        part(part.name(), content, findings.apart(hay));
        if (at - start == part.length()) {
            findings.parts().keep(part, hay, before - findings.budget().left());
        }
        return hay;
    }

    private byte[] content(int method, int flags, int packed, String name) throws UnreadableException {
        if (method == DEFLATED) {
            Budget.Inflated inflated = FileContents.inflate(bytes, at, bytes.length, false, place(name), findings);
            at += inflated.consumed();
            return inflated.bytes();
        }
        if (method != STORED || (flags & 8) != 0 || packed < 0 || packed > bytes.length - at) {
            throw findings.unreadable("a part packed in an unknown way");
        }
        at += packed;
        return Arrays.copyOfRange(bytes, at - packed, at);
    }

    private void skipDescriptor(int flags) {
        if ((flags & 8) != 0) {
            at += at + 4 <= bytes.length && integer(at) == DESCRIPTOR ? 16 : 12;
            at = Math.min(at, bytes.length);
        }
    }

    private static void part(String name, byte[] content, Findings into) throws UnreadableException {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            MarkupReader.ofPart(name, new String(content, charset(content)), into)
                    .read();
        } else {
            FileContents.read(content, into.within(place(name)));
        }
    }

    private static Charset charset(byte[] content) {
        boolean wide =
                FileContents.startsWith(content, 0, 0xFE, 0xFF) || FileContents.startsWith(content, 0, 0xFF, 0xFE);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** What a part is to a reader of the document. Its own name may be what must not be told. */
    static String place(String name) {
        if (name.startsWith("docProps/") || name.startsWith("_rels/")) {
            return "document properties";
        }
        if (name.startsWith("customXml/")) {
            return "custom XML";
        }
        if (name.startsWith("word/media/")) {
            return "picture";
        }
        if (name.startsWith("word/embeddings/")) {
            return "embedded file";
        }
        String part = name.startsWith("word/") ? kind(name.substring(5)) : "";
        return switch (part) {
            case "document" -> "text";
            case "footnotes", "endnotes" -> "notes";
            case "header", "footer", "comments", "styles", "settings", "numbering" -> part;
            default -> "part of the package";
        };
    }

    /** {@code header} of {@code header2.xml}. */
    private static String kind(String part) {
        int end = Math.max(0, part.indexOf(".xml"));
        while (end > 0 && Character.isDigit(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(0, end);
    }

    private int word(int offset) {
        return (bytes[at + offset] & 0xFF) | ((bytes[at + offset + 1] & 0xFF) << 8);
    }

    private int integer(int from) {
        return (bytes[from] & 0xFF)
                | ((bytes[from + 1] & 0xFF) << 8)
                | ((bytes[from + 2] & 0xFF) << 16)
                | ((bytes[from + 3] & 0xFF) << 24);
    }
}
