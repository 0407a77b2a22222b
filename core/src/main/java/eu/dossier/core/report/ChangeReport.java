package eu.dossier.core.report;

import eu.dossier.core.change.Change;
import eu.dossier.core.change.Change.FieldChange;
import eu.dossier.core.change.Changes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changed, for people and for programs.
 *
 * <p>As JSON: an object with one member for each audience, an array of changes, each with {@code change} ({@code added},
 * {@code changed}, {@code gone}), {@code kind} of the thing ({@code claim}), {@code id} in the case file, and {@code fields}:
 * objects with {@code name}, {@code before} and {@code now}, the last two left out where there was or is nothing.
 */
public final class ChangeReport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChangeReport() {}

    /** @param changes by audience */
    public static String text(Map<String, Changes> changes) {
        StringBuilder text = new StringBuilder();
        changes.forEach((audience, found) -> {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(audience).append(": ").append(count(found)).append('\n');
            found.all().forEach(change -> text(change, text));
        });
        return text.toString();
    }

    private static String count(Changes changes) {
        return switch (changes.all().size()) {
            case 0 -> "nothing changed";
            case 1 -> "1 change";
            default -> changes.all().size() + " changes";
        };
    }

    private static void text(Change change, StringBuilder text) {
        text.append("  ")
                .append(sign(change))
                .append(' ')
                .append(kind(change))
                .append(' ')
                .append(change.origin())
                .append('\n');
        for (FieldChange field : change.fields()) {
            text.append("      ")
                    .append(field.name())
                    .append(": ")
                    .append(value(field))
                    .append('\n');
        }
    }

    private static String sign(Change change) {
        return switch (change.kind()) {
            case ADDED -> "+";
            case CHANGED, NOTED -> "~";
            case GONE -> "-";
        };
    }

    /** New and gone things are told by what they say; of the others, both. */
    private static String value(FieldChange field) {
        if (field.before().isPresent() && field.now().isPresent()) {
            return field.before().get() + " -> " + field.now().get();
        }
        return field.now().or(field::before).orElse("");
    }

    /** {@code ReleasedClaim} is a claim. */
    private static String kind(Change change) {
        return change.item()
                .getClass()
                .getSimpleName()
                .replaceFirst("^Released", "")
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** @param changes by audience */
    public static String json(Map<String, Changes> changes) {
        ObjectNode object = MAPPER.createObjectNode();
        changes.forEach((audience, found) -> {
            ArrayNode array = object.putArray(audience);
            found.all().forEach(change -> json(change, array.addObject()));
        });
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    private static void json(Change change, ObjectNode object) {
        object.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        object.put("kind", kind(change));
        object.put("id", change.origin());
        ArrayNode fields = object.putArray("fields");
        for (FieldChange field : change.fields()) {
            ObjectNode one = fields.addObject().put("name", field.name());
            put(one, "before", field.before());
            put(one, "now", field.now());
        }
    }

    private static void put(ObjectNode object, String name, Optional<String> value) {
        value.ifPresent(text -> object.put(name, text));
    }
}
