package eu.dossier.core.schema;

import eu.dossier.core.casefile.Coded;
import eu.dossier.core.casefile.Doc;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How the constants of an enumeration are spelt in a case file. */
public final class Constants {

    private static final ClassValue<Map<String, Enum<?>>> BY_SPELLING = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(spell((Enum<?>) constant), (Enum<?>) constant);
            }
            return constants;
        }
    };

    private Constants() {}

    /** Its own code where it has one, else its name in lower case: {@code under_way}. */
    public static String spell(Enum<?> constant) {
        return constant instanceof Coded coded ? coded.code() : constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant so spelt. */
    public static Optional<Enum<?>> find(Shape.Choice choice, String text) {
        return Optional.ofNullable(BY_SPELLING.get(choice.type()).get(text));
    }

    /** All spellings, in the order of the constants. */
    public static List<String> spellings(Shape.Choice choice) {
        return List.copyOf(BY_SPELLING.get(choice.type()).keySet());
    }

    /** What the constant means, where its name does not say it. */
    public static Optional<String> doc(Enum<?> constant) {
        try {
            return Optional.ofNullable(constant.getDeclaringClass()
                            .getField(constant.name())
                            .getAnnotation(Doc.class))
                    .map(Doc::value);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every constant is a field", e);
        }
    }
}
