package eu.dossier.templates.view;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fields that are worked out when a template first asks for them: most briefings print a small part of a case. Used by one
 * thread.
 */
final class LazyFields extends AbstractMap<String, Object> {

    private final Map<String, Supplier<? extends Optional<?>>> makers = new LinkedHashMap<>();
    private final Map<String, Optional<?>> made = new HashMap<>();

    LazyFields put(String name, Supplier<?> value) {
        return optional(name, () -> Optional.of(value.get()));
    }

    /** A value that is not always there. */
    LazyFields optional(String name, Supplier<? extends Optional<?>> value) {
        makers.put(name, value);
        return this;
    }

    /** A list that is always there, empty perhaps. */
    LazyFields list(String name, Supplier<? extends List<?>> values) {
        return put(name, () -> List.copyOf(values.get()));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String key && makers.containsKey(key)
                ? value(key).orElse(null)
                : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    private Optional<?> value(String key) {
        Optional<?> known = made.get(key);
        if (known == null) {
            known = makers.getOrDefault(key, Optional::empty).get();
            made.put(key, known);
        }
        return known;
    }

    /** All fields that are there; works every one of them out. */
    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        Map<String, Object> all = new LinkedHashMap<>();
        makers.keySet().forEach(key -> value(key).ifPresent(value -> all.put(key, value)));
        return all.entrySet();
    }
}
