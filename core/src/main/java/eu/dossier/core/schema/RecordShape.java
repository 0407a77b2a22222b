package eu.dossier.core.schema;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Country;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Ref;
import eu.dossier.core.casefile.Referable;
import eu.dossier.core.casefile.ShortForm;
import eu.dossier.core.casefile.Verbatim;
import eu.dossier.core.time.Moment;
import eu.dossier.core.time.When;
import eu.dossier.document.marking.Tlp;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with fixed keys: one record of the case, seen as part of a file.
 *
 * @param type the record
 * @param fields its keys, in the order of the record
 * @param byKey the same by key
 * @param indices where in {@code fields} the field of a key stands
 * @param placed whether the record's first component is its {@link Place}, which is not in the file
 * @param shortForm the key whose value may stand alone for the whole
 * @param constructor the canonical one
 */
public record RecordShape(
        Class<? extends Record> type,
        List<Field> fields,
        Map<String, Field> byKey,
        Map<String, Integer> indices,
        boolean placed,
        Optional<Field> shortForm,
        Constructor<? extends Record> constructor) {

    private static final Map<Class<?>, Shape.Kind> LEAVES = Map.ofEntries(
            Map.entry(String.class, Shape.Kind.TEXT),
            Map.entry(Verbatim.class, Shape.Kind.VERBATIM),
            Map.entry(int.class, Shape.Kind.INTEGER),
            Map.entry(Integer.class, Shape.Kind.INTEGER),
            Map.entry(BigDecimal.class, Shape.Kind.NUMBER),
            Map.entry(boolean.class, Shape.Kind.TRUTH),
            Map.entry(Boolean.class, Shape.Kind.TRUTH),
            Map.entry(When.class, Shape.Kind.TIME),
            Map.entry(Moment.class, Shape.Kind.INSTANT),
            Map.entry(Tlp.class, Shape.Kind.TLP),
            Map.entry(URI.class, Shape.Kind.LINK),
            Map.entry(Locale.class, Shape.Kind.LANGUAGE),
            Map.entry(ZoneId.class, Shape.Kind.ZONE),
            Map.entry(Country.class, Shape.Kind.COUNTRY));

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return derive(type.asSubclass(Record.class));
        }
    };

    /** The shape of a record of the case. */
    public static RecordShape of(Class<? extends Record> type) {
        return SHAPES.get(type);
    }

    /** The whole case file. */
    public static RecordShape root() {
        return of(CaseFile.class);
    }

    /** Where the field of a key stands among the fields; -1 for a key that the record does not have. */
    public int indexOf(String key) {
        return indices.getOrDefault(key, -1);
    }

    /** How many values {@link #create} takes. */
    public int arguments() {
        return fields.size() + (placed ? 1 : 0);
    }

    /** Builds the record from its values in order, the place first where there is one; none of them is null. */
    public Record create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot build " + type.getSimpleName(), e);
        }
    }

    private static RecordShape derive(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        boolean placed = components[0].getType() == Place.class;
        List<Field> fields = new ArrayList<>();
        Map<String, Field> byKey = new LinkedHashMap<>();
        Map<String, Integer> indices = new HashMap<>();
        for (RecordComponent component : components) {
            if (component.getType() != Place.class) {
                Field field = field(type, component);
                indices.put(field.key(), fields.size());
                fields.add(field);
                byKey.put(field.key(), field);
            }
        }
        Optional<Field> shortForm = ShortForm.class.isAssignableFrom(type)
                ? fields.stream().filter(field -> !field.key().equals("id")).findFirst()
                : Optional.empty();
        return new RecordShape(
                type, List.copyOf(fields), byKey, indices, placed, shortForm, constructor(type, components));
    }

    private static Constructor<? extends Record> constructor(
            Class<? extends Record> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true); // as in Field
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record always has its canonical constructor", e);
        }
    }

    private static Field field(Class<? extends Record> owner, RecordComponent component) {
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        Type inner = optional ? argument(type, 0) : type;
        return new Field(key(owner, component), shape(owner, component, inner), presence(owner, component), component);
    }

    private static Field.Presence presence(Class<? extends Record> owner, RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Optional.class) {
            return Field.Presence.OPTIONAL;
        }
        boolean collection = type == List.class || type == Map.class;
        boolean ownMarking = type == Marking.class && owner != CaseFile.class;
        boolean madeIdentifier = isIdentifier(owner, component) && !Referable.class.isAssignableFrom(owner);
        return collection || ownMarking || madeIdentifier ? Field.Presence.DEFAULTED : Field.Presence.REQUIRED;
    }

    private static boolean isIdentifier(Class<? extends Record> owner, RecordComponent component) {
        return MarkedItem.class.isAssignableFrom(owner) && component.getName().equals("id");
    }

    /** As in Java, but for the one that is a word of Java's own. */
    private static String key(Class<? extends Record> owner, RecordComponent component) {
        boolean isCase = owner == CaseFile.class && component.getName().equals("incident");
        return isCase ? "case" : snakeCase(component.getName());
    }

    /** {@code statedBy} as it stands in a file: {@code stated_by}. */
    static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                snake.append('_').append((char) (c - 'A' + 'a'));
            } else {
                snake.append(c);
            }
        }
        return snake.toString();
    }

    private static Shape shape(Class<? extends Record> owner, RecordComponent component, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Shape.Many(shape(owner, component, argument(type, 0)));
        }
        // Only texts refer; to read the annotations of all others would take a short run longer than all else here.
        Ref ref = type == String.class || type instanceof ParameterizedType ? component.getAnnotation(Ref.class) : null;
        if (type instanceof ParameterizedType && ref != null) {
            return new Shape.Keyed(ref.value(), single(argument(type, 1)));
        }
        if (ref != null) {
            return new Shape.Reference(ref.value());
        }
        if (isIdentifier(owner, component)) {
            return new Shape.Leaf(Shape.Kind.IDENTIFIER);
        }
        if (component.getName().equals("id")) {
            return new Shape.Leaf(Shape.Kind.CASE_REFERENCE);
        }
        return single(type);
    }

    private static Shape single(Type type) {
        Class<?> raw = (Class<?>) type;
        Shape.Kind kind = LEAVES.get(raw);
        if (kind != null) {
            return new Shape.Leaf(kind);
        }
        if (raw == LocalText.class || raw == Narrative.class) {
            return new Shape.Words(raw == Narrative.class);
        }
        if (raw.isEnum()) {
            return new Shape.Choice(enumeration(raw));
        }
        return new Shape.Whole(raw.asSubclass(Record.class));
    }

    @SuppressWarnings("unchecked") // the caller has asked isEnum
    private static Class<? extends Enum<?>> enumeration(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
