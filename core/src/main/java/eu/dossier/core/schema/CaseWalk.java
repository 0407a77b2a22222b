package eu.dossier.core.schema;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Goes through all that a case says, part by part, in the order of the format; for rules that hold everywhere. */
public final class CaseWalk {

    /**
     * One part: a record, a text, a single value. Lists and what was left out are no parts of their own.
     *
     * @param place where it stands
     * @param field the key that it stands under; of a list, the key of the list
     * @param shape what may stand there
     * @param value a record, a LocalText or Narrative, or the value of a leaf, never an Optional
     * @param owner the innermost marked item that it belongs to, itself when it is one; empty at the top of the file
     */
    public record Part(Place place, Field field, Shape shape, Object value, Optional<MarkedItem> owner) {}

    private final Consumer<Part> visitor;

    private CaseWalk(Consumer<Part> visitor) {
        this.visitor = visitor;
    }

    /** Shows every part to the visitor, an item before what it holds. */
    public static void walk(CaseFile file, Consumer<Part> visitor) {
        new CaseWalk(visitor).fields(RecordShape.root(), file, Place.NONE, Optional.empty());
    }

    private void fields(RecordShape shape, Record value, Place place, Optional<MarkedItem> owner) {
        for (Field field : shape.fields()) {
            Object held = field.value(value);
            Place at = place.child(field.key());
            if (held instanceof Optional<?> optional) {
                optional.ifPresent(inner -> part(field, field.shape(), inner, at, owner));
            } else {
                part(field, field.shape(), held, at, owner);
            }
        }
    }

    private void part(Field field, Shape shape, Object value, Place place, Optional<MarkedItem> owner) {
        switch (shape) {
            case Shape.Many many -> {
                List<?> items = (List<?>) value;
                for (int i = 0; i < items.size(); i++) {
                    part(field, many.element(), items.get(i), place.child(i), owner);
                }
            }
            case Shape.Keyed keyed ->
                ((Map<?, ?>) value)
                        .forEach((key, each) -> part(field, keyed.value(), each, place.child((String) key), owner));
            case Shape.Whole whole -> {
                Optional<MarkedItem> innermost = value instanceof MarkedItem item ? Optional.of(item) : owner;
                visitor.accept(new Part(place, field, shape, value, innermost));
                fields(whole.fields(), (Record) value, place, innermost);
            }
            case Shape.Leaf leaf -> visitor.accept(new Part(place, field, shape, value, owner));
            case Shape.Choice choice -> visitor.accept(new Part(place, field, shape, value, owner));
            case Shape.Reference reference -> visitor.accept(new Part(place, field, shape, value, owner));
            case Shape.Words words -> visitor.accept(new Part(place, field, shape, value, owner));
        }
    }
}
