package eu.dossier.core.write;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Prints plain values as YAML that a person likes to read and every YAML 1.2 reader reads alike. */
final class YamlText {

    /** What needs no quotation marks: begins with a letter, and holds nothing that YAML gives a meaning. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}(?:[^\\n\\r\\t:#\\[\\]{},]|:(?=\\S)|(?<! )#)*+");

    private static final Pattern TIME = Pattern.compile("[0-9]{4}[0-9TZ:+~?%X./-]*");
    private static final Pattern WORD = Pattern.compile("(?i)null|true|false");
    private static final Pattern BLOCK = Pattern.compile("(?s)\\S.*\\n.*\\S\\n?");
    private static final int WIDE = 100;

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String of(Map<String, Object> tree) {
        YamlText yaml = new YamlText();
        yaml.mapping(tree, 0);
        return yaml.out.toString();
    }

    private void mapping(Map<?, ?> map, int indent) {
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!first) {
                out.append(" ".repeat(indent));
            }
            first = false;
            out.append(scalar(entry.getKey())).append(':');
            held(entry.getValue(), indent);
        }
    }

    private void held(Object value, int indent) {
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                out.append('\n').append(" ".repeat(indent + 2));
                mapping(map, indent + 2);
            }
            case List<?> list
            when isInline(list) ->
                out.append(" [")
                        .append(String.join(
                                ", ", list.stream().map(YamlText::inline).toList()))
                        .append("]\n");
            case List<?> list -> items(list, indent + 2);
            case String text when isBlock(text) -> block(text, indent + 2);
            default -> out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void items(List<?> list, int indent) {
        out.append('\n');
        for (Object item : list) {
            out.append(" ".repeat(indent)).append('-');
            if (item instanceof Map<?, ?> map && !map.isEmpty()) {
                out.append(' ');
                mapping(map, indent + 2);
            } else {
                held(item, indent);
            }
        }
    }

    private static boolean isInline(List<?> list) {
        boolean simple = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        int width = list.stream().mapToInt(item -> item.toString().length() + 2).sum();
        return simple && width < WIDE;
    }

    private static String inline(Object value) {
        return value instanceof String text && text.indexOf('\'') >= 0 ? quoted(text) : scalar(value);
    }

    /** A block keeps line breaks, so it suits texts of several lines that begin and end with something visible. */
    private static boolean isBlock(String text) {
        return BLOCK.matcher(text).matches() && text.indexOf('\r') < 0;
    }

    private void block(String text, int indent) {
        out.append(text.endsWith("\n") ? " |\n" : " |-\n");
        for (String line : (Iterable<String>) text.lines()::iterator) {
            out.append(line.isEmpty() ? "" : " ".repeat(indent) + line).append('\n');
        }
    }

    private static String scalar(Object value) {
        if (!(value instanceof String text)) {
            return value.toString();
        }
        boolean plain = TIME.matcher(text).matches() || PLAIN.matcher(text).matches();
        return plain
                        && !text.endsWith(" ")
                        && !text.endsWith(":")
                        && !WORD.matcher(text).matches()
                ? text
                : quoted(text);
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
