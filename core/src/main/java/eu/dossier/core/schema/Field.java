package eu.dossier.core.schema;

import eu.dossier.core.casefile.Doc;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/**
 * One key of a mapping in a case file.
 *
 * @param key as written in the file
 * @param shape what may stand there
 * @param presence what happens when it is left out
 * @param component of the record that holds it
 */
public record Field(String key, Shape shape, Presence presence, RecordComponent component) {

    /** Java then asks no more, at each of thousands of readings, whether the record may be read. */
    public Field {
        component.getAccessor().setAccessible(true);
    }

    /** What happens when a key is left out. */
    public enum Presence {
        /** The file is refused. */
        REQUIRED,
        /** An empty Optional. */
        OPTIONAL,
        /** An empty list or mapping, an identifier made from the place, a marking that says nothing. */
        DEFAULTED
    }

    /** What authors are told of it. */
    public Doc doc() {
        Doc doc = component.getAnnotation(Doc.class);
        if (doc == null) {
            throw new IllegalStateException(component.getDeclaringRecord().getSimpleName() + "." + key + " has no Doc");
        }
        return doc;
    }

    /** The value of this key in a record; for an optional key the {@code Optional} itself. */
    public Object value(Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
