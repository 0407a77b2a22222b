package eu.dossier.templates.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of one thing that templates print. What is not there is left out, so that a template can ask for it. */
final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Fields put(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    Fields put(String name, Optional<? extends Object> value) {
        value.ifPresent(v -> fields.put(name, v));
        return this;
    }

    /** A constant, as templates know it: {@code UNDER_WAY} is {@code under-way}. */
    Fields word(String name, Enum<?> constant) {
        return put(name, word(constant));
    }

    Fields word(String name, Optional<? extends Enum<?>> constant) {
        constant.ifPresent(c -> word(name, c));
        return this;
    }

    /** A list that is always there, empty perhaps. */
    Fields list(String name, List<?> values) {
        return put(name, List.copyOf(values));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(fields);
    }
}
