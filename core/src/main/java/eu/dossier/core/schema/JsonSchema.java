package eu.dossier.core.schema;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Doc;
import eu.dossier.document.marking.Tlp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The format as a JSON Schema (2020-12), so that editors complete and explain every key. It refuses nothing that the
 * reader takes. What a schema cannot say (the calendar, references, keys given twice) the reader and the checker say.
 */
public final class JsonSchema {

    private static final String LANGUAGE = "[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?";
    private static final String IDENTIFIER = "[a-z0-9][a-z0-9-]{0,63}";
    private static final String CASE_REFERENCE = "[A-Za-z0-9]([A-Za-z0-9.-]{0,62}[A-Za-z0-9])?";
    private static final String DATE = "-?[0-9X]{4}(-[0-9X]{2}){0,2}[~?%]?|Y-?[1-9][0-9]{4,8}";
    private static final String INSTANT =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}(:?[0-9]{2})?)(\\[[A-Za-z0-9_/+-]+\\])?";
    private static final String POINT = "(" + DATE + "|" + INSTANT + ")";
    private static final String NOT_BLANK = "\\S";

    private final Map<String, Object> definitions = new TreeMap<>();
    private final Deque<Class<? extends Record>> open = new ArrayDeque<>();

    private JsonSchema() {}

    /** The schema as JSON text. */
    public static String text() {
        return JsonText.of(new JsonSchema().root());
    }

    private Map<String, Object> root() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:dossier:case-file:1");
        schema.put("title", "Dossier case file");
        schema.putAll(mapping(RecordShape.root()));
        texts();
        while (!open.isEmpty()) {
            define(open.removeFirst());
        }
        schema.put("$defs", definitions);
        return schema;
    }

    private void define(Class<? extends Record> type) {
        String name = name(type);
        if (definitions.containsKey(name)) {
            return;
        }
        RecordShape shape = RecordShape.of(type);
        Map<String, Object> whole = mapping(shape);
        definitions.put(
                name,
                shape.shortForm().map(field -> either(shape, field, whole)).orElse(whole));
    }

    private Map<String, Object> either(RecordShape shape, Field shortForm, Map<String, Object> whole) {
        Map<String, Object> either = new LinkedHashMap<>();
        describe(either, doc(shape.type()));
        whole.remove("description");
        whole.remove("examples");
        either.put("anyOf", List.of(schema(shortForm.shape()), whole));
        return either;
    }

    private Map<String, Object> mapping(RecordShape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        describe(schema, doc(shape.type()));
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : shape.fields()) {
            properties.put(field.key(), property(shape, field));
            if (field.presence() == Field.Presence.REQUIRED) {
                required.add(field.key());
            }
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(RecordShape owner, Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        describe(property, field.doc());
        property.putAll(schema(field.shape()));
        if (owner.type() == CaseFile.class && field.key().equals("schema")) {
            property.put("const", 1);
        }
        if (owner.type() == CaseFile.class && field.key().equals("marking")) {
            // The default of the whole case must say how far it goes; any other marking may leave that open.
            property.put("if", Map.of("type", "object"));
            property.put("then", Map.of("required", List.of("tlp")));
        }
        return property;
    }

    private static Doc doc(Class<?> type) {
        Doc doc = type.getAnnotation(Doc.class);
        if (doc == null) {
            throw new IllegalStateException(type.getSimpleName() + " has no Doc");
        }
        return doc;
    }

    private static void describe(Map<String, Object> schema, Doc doc) {
        schema.put("description", doc.value());
        if (!doc.example().isEmpty()) {
            schema.put("examples", List.of(example(doc)));
        }
    }

    private static Object example(Doc doc) {
        Object example = new Load(LoadSettings.builder().build()).loadFromString(doc.example());
        if (example == null) {
            throw new IllegalStateException("an example that says nothing: " + doc.example());
        }
        return example;
    }

    private Map<String, Object> schema(Shape shape) {
        return switch (shape) {
            case Shape.Leaf leaf -> leaf(leaf.kind());
            case Shape.Choice choice -> choice(choice);
            case Shape.Reference reference -> ref("identifier");
            case Shape.Words words -> ref(words.narrative() ? "narrative" : "text");
            case Shape.Many many -> ordered("type", "array", "items", schema(many.element()));
            case Shape.Keyed keyed ->
                ordered(
                        "type", "object",
                        "propertyNames", Map.of("pattern", whole(IDENTIFIER)),
                        "additionalProperties", schema(keyed.value()));
            case Shape.Whole whole -> {
                open.addLast(whole.type());
                yield ref(name(whole.type()));
            }
        };
    }

    private static Map<String, Object> leaf(Shape.Kind kind) {
        return switch (kind) {
            case TEXT, VERBATIM -> ref("words");
            case IDENTIFIER -> ref("identifier");
            case CASE_REFERENCE ->
                ordered(
                        "anyOf",
                        List.of(
                                ordered("type", "string", "pattern", whole(CASE_REFERENCE)),
                                ordered("type", "number", "minimum", 0)));
            case INTEGER -> ordered("type", "integer", "minimum", 0, "maximum", 999_999_999);
            case NUMBER -> ordered("type", "number", "minimum", 0, "maximum", 1_000_000_000_000_000L);
            case TRUTH -> ordered("type", "boolean");
            case TIME -> ref("time");
            case INSTANT -> ordered("type", "string", "pattern", whole(INSTANT));
            case TLP -> ordered("enum", labels());
            case LINK -> ordered("type", "string", "format", "uri", "pattern", "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$");
            case LANGUAGE -> ordered("type", "string", "pattern", whole(LANGUAGE));
            case ZONE -> ordered("type", "string", "pattern", whole("UTC|[A-Za-z_]+/[A-Za-z0-9_/+-]+"));
            case COUNTRY -> ordered("type", "string", "pattern", whole("[A-Z]{2}"));
        };
    }

    /** YAML takes a bare 3 for a number, so a word made of digits may come as either. */
    private static Map<String, Object> choice(Shape.Choice choice) {
        List<Object> words = new ArrayList<>();
        StringBuilder meanings = new StringBuilder();
        for (Enum<?> constant : choice.constants()) {
            String spelling = Constants.spell(constant);
            words.add(spelling);
            if (spelling.matches("\\d+")) {
                words.add(Integer.valueOf(spelling));
            }
            Constants.doc(constant)
                    .ifPresent(doc ->
                            meanings.append(" ").append(spelling).append(": ").append(doc));
        }
        Map<String, Object> schema = ordered("enum", words);
        if (!meanings.isEmpty()) {
            schema.put("$comment", meanings.toString().strip());
        }
        return schema;
    }

    private static List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Tlp tlp : Tlp.values()) {
            labels.add(tlp.label().substring("TLP:".length()));
        }
        for (Tlp tlp : Tlp.values()) {
            labels.add(tlp.label());
        }
        return labels;
    }

    private void texts() {
        definitions.put(
                "words",
                ordered("description", "One line of text.", "type", List.of("string", "number"), "pattern", NOT_BLANK));
        definitions.put(
                "identifier",
                ordered(
                        "description",
                        "Small letters, digits and hyphens.",
                        "anyOf",
                        List.of(
                                ordered("type", "string", "pattern", whole(IDENTIFIER)),
                                ordered("type", "integer", "minimum", 0))));
        definitions.put("text", translated("Plain text: one string in the language of the case, or one per language."));
        definitions.put(
                "narrative",
                translated("CommonMark without HTML: one string in the language of the case, or one per language."));
        definitions.put("time", time());
    }

    private static Map<String, Object> translated(String description) {
        return ordered(
                "description",
                description,
                "anyOf",
                List.of(
                        ref("words"),
                        ordered(
                                "type",
                                "object",
                                "minProperties",
                                1,
                                "propertyNames",
                                Map.of("pattern", whole(LANGUAGE)),
                                "additionalProperties",
                                ref("words"))));
    }

    private static Map<String, Object> time() {
        String interval = "(" + POINT + "|\\.\\.)?/(" + POINT + "|\\.\\.)?";
        return ordered(
                "description",
                        "A year, month or day; ~ about, ? uncertain, % both; an instant with its zone; or an interval from/to.",
                "examples", List.of("2019-04", "2021-03~", "2021-05-26T10:00+02:00", "2019-04/.."),
                "anyOf",
                        List.of(
                                ordered("type", "integer", "minimum", 1000, "maximum", 9999),
                                ordered("type", "string", "pattern", whole(POINT + "|" + interval))));
    }

    private static String whole(String pattern) {
        return "^(" + pattern + ")$";
    }

    private static Map<String, Object> ref(String definition) {
        return ordered("$ref", "#/$defs/" + definition);
    }

    private static String name(Class<? extends Record> type) {
        return RecordShape.snakeCase(type.getSimpleName()).substring(1);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
