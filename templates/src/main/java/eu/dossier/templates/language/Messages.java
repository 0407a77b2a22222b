package eu.dossier.templates.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of one file and their texts, in the order of the file. A line is {@code key = text}; {@code #} starts a comment
 * line; a {@code \} at the end goes on in the next line, whose indent does not count; {@code \}{@code uXXXX}, {@code \n}
 * and {@code \\} as in Java.
 */
final class Messages {

    private final Map<String, String> texts;

    private Messages(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Reads a whole file.
     *
     * @param name what users call the file
     * @throws LanguageException for a line that is neither a comment nor a key with its text, or a key given twice
     */
    static Messages parse(String name, String content) {
        Map<String, String> texts = new LinkedHashMap<>();
        int line = 0;
        StringBuilder entry = new StringBuilder();
        for (String raw : (Iterable<String>) content.lines()::iterator) {
            line++;
            String text = raw.strip();
            if (entry.isEmpty() && (text.isEmpty() || text.startsWith("#"))) {
                continue;
            }
            if (text.endsWith("\\") && !text.endsWith("\\\\")) {
                entry.append(text, 0, text.length() - 1);
                continue;
            }
            put(texts, entry.append(text).toString(), name, line);
            entry.setLength(0);
        }
        if (!entry.isEmpty()) {
            throw new LanguageException(name + ":" + line + ": the last line ends in \\ and nothing follows.");
        }
        return new Messages(Collections.unmodifiableMap(texts));
    }

    private static void put(Map<String, String> texts, String entry, String name, int line) {
        int equals = entry.indexOf('=');
        if (equals <= 0) {
            throw new LanguageException(name + ":" + line + ": expected “key = text”, found “" + entry + "”.");
        }
        String key = entry.substring(0, equals).strip();
        String text = unescape(entry.substring(equals + 1).strip(), name + ":" + line);
        if (texts.put(key, text) != null) {
            throw new LanguageException(name + ":" + line + ": the key “" + key + "” is given twice. Keep one.");
        }
    }

    private static String unescape(String text, String place) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char escaped = i < text.length() ? text.charAt(i++) : ' ';
            switch (escaped) {
                case 'n' -> plain.append('\n');
                case '\\' -> plain.append('\\');
                case 's' -> plain.append(' ');
                case 'u' -> {
                    plain.append(unicode(text, i, place));
                    i += 4;
                }
                default ->
                    throw new LanguageException(
                            place + ": \\" + escaped + " is not known. Write \\\\ for a backslash.");
            }
        }
        return plain.toString();
    }

    private static char unicode(String text, int at, String place) {
        try {
            return (char) Integer.parseInt(text.substring(at, at + 4), 16);
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new LanguageException(place + ": \\u needs four hexadecimal digits, as in \\u00A0.");
        }
    }

    /** These messages, and those of a file that adds to them or replaces some. */
    Messages with(Messages others) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.putAll(others.texts);
        return new Messages(Collections.unmodifiableMap(all));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    Map<String, String> all() {
        return texts;
    }
}
