package eu.dossier.core.check;

import eu.dossier.core.casefile.Approvable;
import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.MarkedNarrative;
import eu.dossier.core.casefile.MarkedText;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.SourceRef;
import eu.dossier.core.casefile.Translated;
import eu.dossier.core.schema.Field;
import eu.dossier.core.schema.RecordShape;
import eu.dossier.core.schema.Shape;
import eu.dossier.core.work.Parallel;
import eu.dossier.document.marking.Tlp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through every part of a case by its shape, so that a part added to the model is seen without a word here.
 */
final class CaseWalk {

    private final List<Subject.Placed> items = new ArrayList<>();
    private final List<Subject.Phrase> phrases = new ArrayList<>();
    private final List<Subject.Reference> references = new ArrayList<>();

    /** What holds for everything within a part. */
    private record Around(
            String section, Optional<MarkedItem> owner, Marking marking, Optional<String> audience, boolean forPress) {

        Around in(String topKey) {
            return new Around(topKey, owner, marking, audience, forPress);
        }

        Around in(MarkedItem item) {
            return new Around(section, Optional.of(item), item.marking().within(marking), audience, forPress);
        }

        Around wordedFor(String named, Object words) {
            boolean lifts = MarkingRules.isPublicAudience(named)
                    && owner.filter(CaseWalk::isOnlyText).isPresent()
                    && words instanceof Approvable approvable
                    && approvable.isApproved(Instant.MAX);
            Marking reach = lifts ? Marking.of(Tlp.CLEAR).within(marking) : marking;
            return new Around(section, owner, reach, Optional.of(named), named.equals("press"));
        }

        Around notForPress() {
            return new Around(section, owner, marking, audience, false);
        }
    }

    /**
     * How to go through a record.
     *
     * @param fields those in which words, references or items can stand; most of a large case are others
     * @param sources the field of this name, whatever kind of item it belongs to
     * @param wording the same
     */
    private record Way(List<Field> fields, Optional<Field> sources, Optional<Field> wording) {

        private static final ClassValue<Way> WAYS = new ClassValue<>() {
            @Override
            protected Way computeValue(Class<?> type) {
                return through(RecordShape.of(type.asSubclass(Record.class)));
            }
        };

        private static Way through(RecordShape shape) {
            return new Way(
                    shape.fields().stream()
                            .filter(field -> !isSilent(field.shape()))
                            .toList(),
                    Optional.ofNullable(shape.byKey().get("sources")),
                    Optional.ofNullable(shape.byKey().get("wording")));
        }

        private static boolean isSilent(Shape shape) {
            Shape element = shape instanceof Shape.Many many ? many.element() : shape;
            return element instanceof Shape.Leaf || element instanceof Shape.Choice;
        }

        @SuppressWarnings("unchecked") // what a key of this name holds
        List<SourceRef> sourcesOf(Record item) {
            return sources.map(field -> (List<SourceRef>) field.value(item)).orElse(List.of());
        }

        boolean isReworded(Record record, String audience) {
            return wording.filter(field -> ((Map<?, ?>) field.value(record)).containsKey(audience))
                    .isPresent();
        }
    }

    private CaseWalk() {}

    static CaseWalk of(CaseFile file) {
        Around top = new Around("", Optional.empty(), file.marking(), Optional.empty(), true);
        CaseWalk whole = new CaseWalk();
        for (CaseWalk part : Parallel.map(way(file).fields(), field -> part(field, file, top))) {
            whole.items.addAll(part.items);
            whole.phrases.addAll(part.phrases);
            whole.references.addAll(part.references);
        }
        return whole;
    }

    private static CaseWalk part(Field field, CaseFile file, Around top) {
        CaseWalk walk = new CaseWalk();
        walk.field(field, file, Place.NONE, top.in(field.key()));
        return walk;
    }

    private static Way way(Record record) {
        return Way.WAYS.get(record.getClass());
    }

    List<Subject.Placed> items() {
        return items;
    }

    List<Subject.Phrase> phrases() {
        return phrases;
    }

    List<Subject.Reference> references() {
        return references;
    }

    private void record(Record record, Place place, Around outer) {
        Way way = way(record);
        Around around = outer;
        if (record instanceof MarkedItem item) {
            around = outer.in(item);
            items.add(new Subject.Placed(item, around.marking, way.sourcesOf(record)));
        }
        boolean rewordedForPress = way.isReworded(record, "press");
        for (Field field : way.fields) {
            boolean replaced = rewordedForPress && isReplaced(field.key());
            field(field, record, place, replaced ? around.notForPress() : around);
        }
    }

    private void field(Field field, Record record, Place place, Around around) {
        Object value = field.value(record);
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present != null && !isEmpty(present)) {
            value(field.shape(), present, place.child(field.key()), around);
        }
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** A wording stands for the item's text; title, note and the like stay. */
    private static boolean isReplaced(String key) {
        return key.equals("text") || key.equals("question");
    }

    /** Whether an audience reads other words in place of these. */
    static boolean isReplacedFor(String audience, Subject.Phrase phrase) {
        return isReplaced(phrase.key())
                && phrase.owner()
                        .filter(item ->
                                item instanceof Record record && way(record).isReworded(record, audience))
                        .isPresent();
    }

    /** Where the text is all that an item has, a wording approved for the public may go there whatever the item's label. */
    static boolean isOnlyText(MarkedItem item) {
        return item instanceof MarkedText || item instanceof MarkedNarrative;
    }

    private void value(Shape shape, Object value, Place place, Around around) {
        switch (shape) {
            case Shape.Leaf leaf -> {}
            case Shape.Choice choice -> {}
            case Shape.Reference reference ->
                references.add(new Subject.Reference(place, reference.target(), (String) value));
            case Shape.Words words -> phrases.add(phrase(words, (Translated) value, place, around));
            case Shape.Many many -> many(many.element(), (List<?>) value, place, around);
            case Shape.Keyed keyed -> keyed(keyed, (Map<?, ?>) value, place, around);
            case Shape.Whole whole -> record((Record) value, place, around);
        }
    }

    private static Subject.Phrase phrase(Shape.Words words, Translated text, Place place, Around around) {
        return new Subject.Phrase(
                place,
                text,
                words.narrative(),
                around.owner,
                around.marking,
                around.audience,
                around.forPress,
                around.section,
                place.key());
    }

    private void many(Shape element, List<?> values, Place place, Around around) {
        for (int i = 0; i < values.size(); i++) {
            value(element, values.get(i), place.child(i), around);
        }
    }

    private void keyed(Shape.Keyed shape, Map<?, ?> values, Place place, Around around) {
        values.forEach((key, value) -> {
            String id = (String) key;
            references.add(new Subject.Reference(place.child(id), shape.target(), id));
            value(shape.value(), value, place.child(id), around.wordedFor(id, value));
        });
    }
}
