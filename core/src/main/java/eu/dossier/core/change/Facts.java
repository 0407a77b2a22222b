package eu.dossier.core.change;

import eu.dossier.core.casefile.Translated;
import eu.dossier.core.change.Change.FieldChange;
import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedItem;
import eu.dossier.core.time.When;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an item says, as names and values. Identifiers of a release are given as those of the case file: two releases number
 * their items each for itself.
 */
final class Facts {

    private final Map<String, String> origins;
    private final Map<String, String> values = new TreeMap<>();

    private Facts(Map<String, String> origins) {
        this.origins = origins;
    }

    /** @param origins for each identifier of the release the one in the case file */
    static Map<String, String> of(ReleasedItem item, Map<String, String> origins) {
        Facts facts = new Facts(origins);
        facts.record((Record) item, "");
        return facts.values;
    }

    /** What differs, in the order of the names. */
    static List<FieldChange> compare(Map<String, String> before, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            Optional<String> was = Optional.ofNullable(before.get(name));
            Optional<String> is = Optional.ofNullable(now.get(name));
            if (!was.equals(is) && !name.isEmpty()) {
                changes.add(new FieldChange(name, was, is));
            }
        }
        return changes;
    }

    private void record(Record record, String path) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!path.isEmpty() || !component.getName().equals("id")) {
                value(get(record, component), path + (path.isEmpty() ? "" : ".") + name(component));
            }
        }
    }

    private void value(@Nullable Object value, String path) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(inner -> value(inner, path));
            case Translated text ->
                text.texts().forEach((language, words) -> values.put(path + "." + language.toLanguageTag(), words));
            case List<?> list -> list(list, path);
            case Marks marks -> values.put(path, marks.tlp().label());
            case When when -> values.put(path, when.text());
            case BigDecimal number -> values.put(path, number.toPlainString());
            case Enum<?> constant -> values.put(path, constant.name().toLowerCase(Locale.ROOT));
            case Record record -> record(record, path);
            case null -> {}
            default -> values.put(path, origins.getOrDefault(value.toString(), value.toString()));
        }
    }

    /** Items inside an item change for themselves. */
    private void list(List<?> list, String path) {
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof ReleasedItem)) {
                value(list.get(i), path + "." + (i + 1));
            }
        }
    }

    private static String name(RecordComponent component) {
        return component.getName().replaceAll("(?=\\p{Lu})", "_").toLowerCase(Locale.ROOT);
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every component of a public record can be read", e);
        }
    }
}
