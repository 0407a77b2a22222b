package eu.dossier.report.docx.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * XML as UTF-8 bytes, gathered in one buffer. Markup is written as given; whatever a user may have written goes through
 * {@link #text}, which escapes it and lets no character pass that XML 1.0 forbids.
 *
 * <p>Why not {@code XMLStreamWriter}: it hands tiny pieces to what lies below, and a deflater below makes that seven times
 * slower.
 */
public final class Xml {

    private static final int FLUSH_AT = 1 << 16;
    private static final int REPLACEMENT = 0xFFFD;
    private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

    private final OutputStream sink;
    private final boolean streamed;
    private byte[] buffer;
    private int size;

    private Xml(OutputStream sink, boolean streamed, int capacity) {
        this.sink = sink;
        this.streamed = streamed;
        this.buffer = new byte[capacity];
    }

    /** A part that stays in memory until it is asked for. */
    public static Xml inMemory() {
        return new Xml(NOWHERE, false, 1 << 12);
    }

    /** A part that {@link #relieve} may pass on while it grows. */
    public static Xml streamedTo(OutputStream sink) {
        return new Xml(sink, true, FLUSH_AT + (FLUSH_AT >> 1));
    }

    /** A part with its declaration. */
    public Xml declaration() {
        return markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Markup of our own: ASCII, written as it stands. */
    public Xml markup(String ascii) {
        int length = ascii.length();
        ensure(length);
        byte[] target = buffer;
        int at = size;
        for (int i = 0; i < length; i++) {
            target[at + i] = (byte) ascii.charAt(i);
        }
        size = at + length;
        return this;
    }

    /** Markup of others, which may hold any character. */
    public Xml foreign(String markup) {
        byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
        ensure(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
        return this;
    }

    /** A whole number in markup. */
    public Xml number(int value) {
        return markup(Integer.toString(value));
    }

    /** {@code name="value"} with a space before, the value escaped. */
    public Xml attribute(String name, String value) {
        return markup(" ").markup(name).markup("=\"").text(value).markup("\"");
    }

    /** {@code <tag w:val="value"/>}, the commonest element of Word. */
    public Xml value(String tag, String value) {
        return markup("<").markup(tag).markup(" w:val=\"").text(value).markup("\"/>");
    }

    /** {@code <tag>text</tag>}. */
    public Xml element(String tag, String content) {
        return markup("<")
                .markup(tag)
                .markup(">")
                .text(content)
                .markup("</")
                .markup(tag)
                .markup(">");
    }

    /** Text of whatever origin, fit for element content and for attributes in double quotes. */
    public Xml text(String text) {
        return text(text, 0, text.length());
    }

    /** The part of {@code text} from {@code start} to {@code end}. */
    public Xml text(String text, int start, int end) {
        ensure((end - start) * 6);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                int codePoint = i + 1 < end ? text.codePointAt(i) : c;
                i += Character.charCount(codePoint) - 1;
                multiByte(codePoint);
            } else {
                singleByte(c);
            }
        }
        return this;
    }

    /** Another part, finished, in the midst of this one. */
    public Xml append(Xml other) {
        ensure(other.size);
        System.arraycopy(other.buffer, 0, buffer, size, other.size);
        size += other.size;
        return this;
    }

    /** A colour as RRGGBB. */
    public static String hex(int rgb) {
        return HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }

    /** Where the next byte goes; holds until {@link #relieve} passes the buffer on. */
    public int position() {
        return size;
    }

    /** Puts markup where {@link #position} was earlier. */
    public void insert(int position, String ascii) {
        int length = ascii.length();
        ensure(length);
        System.arraycopy(buffer, position, buffer, position + length, size - position);
        for (int i = 0; i < length; i++) {
            buffer[position + i] = (byte) ascii.charAt(i);
        }
        size += length;
    }

    /** Passes a streamed buffer on when it has grown large; answers whether positions taken before are void. */
    public boolean relieve() {
        if (!streamed || size < FLUSH_AT) {
            return false;
        }
        flush();
        return true;
    }

    /** Passes on all there is. */
    public void flush() {
        try {
            sink.write(buffer, 0, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size = 0;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(buffer, size);
    }

    private void singleByte(char c) {
        switch (c) {
            case '&' -> markup("&amp;");
            case '<' -> markup("&lt;");
            case '>' -> markup("&gt;");
            case '"' -> markup("&quot;");
            case '\n' -> markup("&#10;");
            case '\t' -> markup("&#9;");
            default -> {
                if (c < 0x20) {
                    multiByte(REPLACEMENT);
                } else {
                    buffer[size++] = (byte) c;
                }
            }
        }
    }

    private void multiByte(int codePoint) {
        int c = isForbidden(codePoint) ? REPLACEMENT : codePoint;
        if (c < 0x800) {
            buffer[size++] = (byte) (0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                buffer[size++] = (byte) (0xE0 | c >> 12);
            } else {
                buffer[size++] = (byte) (0xF0 | c >> 18);
                buffer[size++] = continuation(c >> 12);
            }
            buffer[size++] = continuation(c >> 6);
        }
        buffer[size++] = continuation(c);
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    /** Lone surrogates and the two non-characters that XML names. */
    private static boolean isForbidden(int c) {
        return (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
    }

    private void ensure(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }
}
