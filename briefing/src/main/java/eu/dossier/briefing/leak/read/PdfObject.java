package eu.dossier.briefing.leak.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a PDF file, where it was found.
 *
 * @param number its number
 * @param buffer the file, or an unpacked object stream
 * @param from first byte of its value
 * @param to behind its value
 * @param streamFrom first byte of its stream's data, or -1
 * @param streamTo behind its stream's data
 */
record PdfObject(int number, byte[] buffer, int from, int to, int streamFrom, int streamTo) {

    boolean isStream() {
        return streamFrom >= 0;
    }

    /** Its value; for a stream, the dictionary. */
    Map<String, Object> dictionary() {
        return asDictionary(PdfValues.read(new PdfLexer(buffer, from, to)));
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
