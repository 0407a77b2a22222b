package eu.dossier.core.schema;

import java.util.List;
import java.util.Map;

/** Prints plain values as JSON, two spaces a level, always the same way. */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /**
     * The JSON of a value, ending in a line feed.
     *
     * @param value a map with text keys, a list, a text, a number or a truth value, and so on within
     */
    public static String of(Object value) {
        JsonText json = new JsonText();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    private void value(Object value, int depth) {
        switch (value) {
            case Map<?, ?> map -> mapping(map, depth);
            case List<?> list -> list(list, depth);
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth.booleanValue());
            case String text -> quote(text);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void mapping(Map<?, ?> map, int depth) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            indent(depth + 1);
            quote((String) entry.getKey());
            out.append(": ");
            value(entry.getValue(), depth + 1);
            separator = ",";
        }
        indent(depth);
        out.append('}');
    }

    private void list(List<?> list, int depth) {
        boolean inline = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
        out.append('[');
        String separator = "";
        for (Object item : list) {
            out.append(separator);
            if (!inline) {
                indent(depth + 1);
            }
            value(item, depth + 1);
            separator = inline ? ", " : ",";
        }
        if (!inline) {
            indent(depth);
        }
        out.append(']');
    }

    private void indent(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i));
        }
        out.append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20) {
                    out.append("\\u%04x".formatted((int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
