package eu.dossier.core.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Plain values as JSON, two spaces a level, always the same way; and back. */
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

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

    /**
     * The value of a JSON text: a map, a list, a text, a {@code Long}, a {@code Double} or a truth value, and so on within.
     *
     * @throws IllegalArgumentException when it is no JSON, or holds null
     */
    public static Object parse(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            Object value = parsed(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
            return value;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    private static Object parsed(JsonParser parser, @Nullable JsonToken token) {
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> parsedMap(parser);
            case START_ARRAY -> parsedList(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IllegalArgumentException("no value: " + token);
        };
    }

    private static Map<String, Object> parsedMap(JsonParser parser) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            map.put(key, parsed(parser, parser.nextToken()));
        }
        return map;
    }

    private static List<Object> parsedList(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            list.add(parsed(parser, token));
            token = parser.nextToken();
        }
        return list;
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
