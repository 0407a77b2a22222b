package eu.dossier.testkit.cases;

import eu.dossier.core.casefile.Audience;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.check.CheckOptions;
import eu.dossier.core.schema.Field;
import eu.dossier.core.schema.RecordShape;
import eu.dossier.core.schema.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes whole cases by chance. Every one of them is as the reader demands: every key may appear, every reference leads to
 * something of the right kind. It follows the shape of the model, so that a new part of it appears here by itself. What
 * the case says is nonsense.
 */
public final class RandomCases {

    private static final int MOST = 3;
    /** Lists that something must be able to refer to. */
    private static final Set<String> NEEDED = Set.of("parties", "sources");

    private static final List<String> AUDIENCES = List.copyOf(new TreeSet<>(CheckOptions.AUDIENCES));
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("nl"), Locale.GERMAN);

    private final Random random;
    private final RandomValues values;
    private final Locale language;
    /** How many items each list of the case will have, decided before the first reference is made. */
    private final Map<String, Integer> sizes = new LinkedHashMap<>();

    private RandomCases(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(random);
        this.language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        for (Field field : RecordShape.root().fields()) {
            if (itemType(field).isPresent()) {
                int least = NEEDED.contains(field.key()) ? 1 : 0;
                sizes.put(field.key(), least + random.nextInt(MOST));
            }
        }
    }

    /** The case of a seed. */
    public static CaseFile of(long seed) {
        RandomCases cases = new RandomCases(seed);
        return (CaseFile) cases.record(RecordShape.root(), Place.NONE, "");
    }

    /** What a list at the top of the case holds, where its elements are items. */
    private static Optional<Class<? extends Record>> itemType(Field field) {
        return field.shape() instanceof Shape.Many many
                        && many.element() instanceof Shape.Whole whole
                        && MarkedItem.class.isAssignableFrom(whole.type())
                ? Optional.of(whole.type())
                : Optional.empty();
    }

    private Record record(RecordShape shape, Place place, String id) {
        List<Object> components = new ArrayList<>();
        if (shape.placed()) {
            components.add(place);
        }
        for (Field field : shape.fields()) {
            components.add(component(shape, field, place, id));
        }
        return shape.create(components.toArray());
    }

    private Object component(RecordShape owner, Field field, Place place, String id) {
        Place at = place.child(field.key());
        if (field.key().equals("schema")) {
            return 1;
        }
        if (isOwnIdentifier(owner, field)) {
            return id.isEmpty() ? MarkedItem.identifierFor(place) : id;
        }
        return switch (field.presence()) {
            case REQUIRED -> required(field, at);
            case OPTIONAL -> random.nextInt(3) == 0 ? value(field.shape(), at) : Optional.empty();
            case DEFAULTED -> defaulted(field, at);
        };
    }

    private static boolean isOwnIdentifier(RecordShape owner, Field field) {
        return field.key().equals("id") && MarkedItem.class.isAssignableFrom(owner.type());
    }

    private Object required(Field field, Place at) {
        if (field.key().equals("language") && at.pointer().equals("/case/language")) {
            return language;
        }
        if (at.pointer().equals("/marking")) {
            return Marking.of(values.tlp());
        }
        return value(field.shape(), at).orElseThrow(() -> new IllegalStateException("nothing for " + at.pointer()));
    }

    private Object defaulted(Field field, Place at) {
        return switch (field.shape()) {
            case Shape.Many many -> list(field, many, at);
            case Shape.Keyed keyed -> keyed(keyed, at);
            case Shape.Whole marking -> random.nextBoolean() ? Marking.NONE : record(marking.fields(), at, "");
            case Shape.Leaf leaf -> throw unexpected(field);
            case Shape.Choice choice -> throw unexpected(field);
            case Shape.Reference reference -> throw unexpected(field);
            case Shape.Words words -> throw unexpected(field);
        };
    }

    private static IllegalStateException unexpected(Field field) {
        return new IllegalStateException("no default is known for " + field.key());
    }

    private List<Object> list(Field field, Shape.Many many, Place at) {
        boolean top = at.pointer().lastIndexOf('/') == 0 && sizes.containsKey(field.key());
        int size = top ? sizes.getOrDefault(field.key(), 0) : random.nextInt(MOST);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Place place = at.child(i);
            if (top && many.element() instanceof Shape.Whole whole) {
                items.add(record(whole.fields(), place, identifier(field.key(), i)));
            } else {
                value(many.element(), place).ifPresent(items::add);
            }
        }
        return items;
    }

    private static String identifier(String key, int index) {
        return key.replace('_', '-') + "-" + (char) ('a' + index);
    }

    private Map<String, Object> keyed(Shape.Keyed shape, Place at) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            reference(shape.target())
                    .ifPresent(key -> value(shape.value(), at.child(key)).ifPresent(value -> entries.put(key, value)));
        }
        return entries;
    }

    /** A value of a shape; empty where it would have to refer to something that this case does not have. */
    private Optional<Object> value(Shape shape, Place at) {
        return switch (shape) {
            case Shape.Leaf leaf -> Optional.of(values.leaf(leaf.kind()));
            case Shape.Choice choice -> Optional.of(pick(choice.constants()));
            case Shape.Reference reference -> reference(reference.target()).map(Object.class::cast);
            case Shape.Words words -> Optional.of(words(words.narrative()));
            case Shape.Many many -> Optional.of(values(many, at));
            case Shape.Keyed keyed -> Optional.of(keyed(keyed, at));
            case Shape.Whole whole -> Optional.of(record(whole.fields(), at, ""));
        };
    }

    private List<Object> values(Shape.Many many, Place at) {
        List<Object> items = new ArrayList<>();
        for (int i = random.nextInt(MOST); i > 0; i--) {
            value(many.element(), at.child(items.size())).ifPresent(items::add);
        }
        return items;
    }

    private Optional<String> reference(Class<?> target) {
        if (target == Audience.class) {
            return Optional.of(pick(AUDIENCES));
        }
        List<String> candidates = new ArrayList<>();
        for (Field field : RecordShape.root().fields()) {
            itemType(field).filter(target::isAssignableFrom).ifPresent(type -> {
                for (int i = 0; i < sizes.getOrDefault(field.key(), 0); i++) {
                    candidates.add(identifier(field.key(), i));
                }
            });
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(pick(candidates));
    }

    private Object words(boolean narrative) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        texts.put(language, narrative ? values.narrative() : values.line());
        for (Locale other : LANGUAGES) {
            if (random.nextInt(4) == 0) {
                texts.putIfAbsent(other, narrative ? values.narrative() : values.line());
            }
        }
        return narrative ? new Narrative(texts) : new LocalText(texts);
    }

    private <T> T pick(List<? extends T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
