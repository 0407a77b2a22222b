package eu.dossier.briefing.leak.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a PDF file, where it was found: its value, and the data of its stream if it has one. */
final class PdfObject {

    private final int number;
    private final byte[] buffer;
    private final int from;
    private final int to;
    private final int streamFrom;
    private final int streamTo;
    private @Nullable Map<String, Object> dictionary;

    /**
     * @param buffer the file, or an unpacked object stream
     * @param from first byte of its value
     * @param to behind its value
     * @param streamFrom first byte of its stream's data, or -1
     * @param streamTo behind its stream's data
     */
    PdfObject(int number, byte[] buffer, int from, int to, int streamFrom, int streamTo) {
        this.number = number;
        this.buffer = buffer;
        this.from = from;
        this.to = to;
        this.streamFrom = streamFrom;
        this.streamTo = streamTo;
    }

    int number() {
        return number;
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int streamFrom() {
        return streamFrom;
    }

    int streamTo() {
        return streamTo;
    }

    boolean isStream() {
        return streamFrom >= 0;
    }

    /** Its value; for a stream, the dictionary. */
    Map<String, Object> dictionary() {
        Map<String, Object> known = dictionary;
        if (known == null) {
            known = asDictionary(PdfValues.read(new PdfLexer(buffer, from, to)));
            dictionary = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asDictionary(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Object> asList(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : value == null ? List.of() : List.of(value);
    }

    static String asName(@Nullable Object value) {
        return value instanceof PdfValues.Name name ? name.text() : "";
    }

    /** Whether the bytes of its value hold a word; cheaper than to read it. */
    boolean mentions(byte[] word) {
        outer:
        for (int i = from; i <= to - word.length; i++) {
            for (int k = 0; k < word.length; k++) {
                if (buffer[i + k] != word[k]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
