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
import eu.dossier.document.marking.Tlp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
    private final IdentityHashMap<MarkedItem, Marking> markings = new IdentityHashMap<>();

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

    private CaseWalk() {}

    static CaseWalk of(CaseFile file) {
        CaseWalk walk = new CaseWalk();
        Around top = new Around("", Optional.empty(), file.marking(), Optional.empty(), true);
        for (Field field : RecordShape.root().fields()) {
            walk.field(field, file, Place.NONE, top.in(field.key()));
        }
        return walk;
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

    /** How far each item goes. */
    IdentityHashMap<MarkedItem, Marking> markings() {
        return markings;
    }

    private void record(Record record, Place place, Around outer) {
        Around around = outer;
        if (record instanceof MarkedItem item) {
            around = outer.in(item);
            items.add(new Subject.Placed(item, around.marking, sources(record)));
            markings.put(item, around.marking);
        }
        boolean rewordedForPress = isReworded(record, "press");
        for (Field field : RecordShape.of(record.getClass()).fields()) {
            boolean replaced = rewordedForPress && isReplaced(field.key());
            field(field, record, place, replaced ? around.notForPress() : around);
        }
    }

    @SuppressWarnings("unchecked") // what a key of this name holds, whatever kind of item it belongs to
    private static List<SourceRef> sources(Record item) {
        Field field = RecordShape.of(item.getClass()).byKey().get("sources");
        return field == null ? List.of() : (List<SourceRef>) field.value(item);
    }

    private void field(Field field, Record record, Place place, Around around) {
        if (isSilent(field.shape())) {
            return;
        }
        Object value = field.value(record);
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present != null && !List.of().equals(present) && !Map.of().equals(present)) {
            value(field.shape(), present, place.child(field.key()), around);
        }
    }

    /** Whether neither words nor references nor items can stand in it; most of a large case is that. */
    private static boolean isSilent(Shape shape) {
        Shape element = shape instanceof Shape.Many many ? many.element() : shape;
        return element instanceof Shape.Leaf || element instanceof Shape.Choice;
    }

    /** A wording stands for the item's text; title, note and the like stay. */
    private static boolean isReplaced(String key) {
        return key.equals("text") || key.equals("question");
    }

    /** Whether an audience reads other words in place of these. */
    static boolean isReplacedFor(String audience, Subject.Phrase phrase) {
        return isReplaced(phrase.key())
                && phrase.owner()
                        .filter(item -> item instanceof Record record && isReworded(record, audience))
                        .isPresent();
    }

    /** Where the text is all that an item has, a wording approved for the public may go there whatever the item's label. */
    static boolean isOnlyText(MarkedItem item) {
        return item instanceof MarkedText || item instanceof MarkedNarrative;
    }

    private static boolean isReworded(Record record, String audience) {
        Field wording = RecordShape.of(record.getClass()).byKey().get("wording");
        return wording != null && ((Map<?, ?>) wording.value(record)).containsKey(audience);
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
