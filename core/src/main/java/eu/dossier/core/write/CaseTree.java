package eu.dossier.core.write;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.Country;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Translated;
import eu.dossier.core.casefile.Verbatim;
import eu.dossier.core.schema.Constants;
import eu.dossier.core.schema.Field;
import eu.dossier.core.schema.RecordShape;
import eu.dossier.core.schema.Shape;
import eu.dossier.core.time.When;
import eu.dossier.document.marking.Tlp;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case as maps, lists, texts, numbers and truth values, with nothing in it that the reader would add by itself. */
final class CaseTree {

    private final Locale language;

    private CaseTree(Locale language) {
        this.language = language;
    }

    static Map<String, Object> of(CaseFile file) {
        return new CaseTree(file.incident().language()).fields(RecordShape.root(), file, Place.NONE);
    }

    private Map<String, Object> fields(RecordShape shape, Record value, Place place) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            Place at = place.child(field.key());
            present(field, value, place).ifPresent(held -> written.put(field.key(), write(field.shape(), held, at)));
        }
        return written;
    }

    /** The value of a field; empty where the reader makes the same of a key that is left out. */
    private static Optional<Object> present(Field field, Record owner, Place place) {
        Object held = field.value(owner);
        return switch (field.presence()) {
            case REQUIRED -> Optional.of(held);
            case OPTIONAL -> ((Optional<?>) held).map(value -> value);
            case DEFAULTED -> isDefault(held, place) ? Optional.empty() : Optional.of(held);
        };
    }

    private static boolean isDefault(Object held, Place place) {
        return held.equals(List.of())
                || held.equals(Map.of())
                || held.equals(Marking.NONE)
                || held.equals(MarkedItem.identifierFor(place));
    }

    private Object write(Shape shape, Object value, Place place) {
        return switch (shape) {
            case Shape.Leaf leaf -> leaf(value);
            case Shape.Choice choice -> Constants.spell((Enum<?>) value);
            case Shape.Reference reference -> value;
            case Shape.Words words -> words((Translated) value);
            case Shape.Many many -> many(many.element(), (List<?>) value, place);
            case Shape.Keyed keyed -> keyed(keyed.value(), (Map<?, ?>) value, place);
            case Shape.Whole whole -> whole(whole.fields(), (Record) value, place);
        };
    }

    private List<Object> many(Shape element, List<?> values, Place place) {
        Object[] written = new Object[values.size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = write(element, values.get(i), place.child(i));
        }
        return List.of(written);
    }

    private Map<String, Object> keyed(Shape element, Map<?, ?> values, Place place) {
        Map<String, Object> written = new LinkedHashMap<>();
        values.forEach((key, value) -> written.put((String) key, write(element, value, place.child((String) key))));
        return written;
    }

    private Object whole(RecordShape shape, Record value, Place place) {
        Map<String, Object> written = fields(shape, value, place);
        return shape.shortForm()
                .filter(field -> written.keySet().equals(Set.of(field.key())))
                .map(field -> written.get(field.key()))
                .orElse(written);
    }

    private Object words(Translated value) {
        String only = value.texts().get(language);
        if (only != null && value.texts().size() == 1) {
            return only;
        }
        Map<String, Object> written = new LinkedHashMap<>();
        value.texts().forEach((each, text) -> written.put(each.toLanguageTag(), text));
        return written;
    }

    private static Object leaf(Object value) {
        return switch (value) {
            case Integer number -> number;
            case BigDecimal number -> number;
            case Boolean truth -> truth;
            case When time -> time.text();
            case Tlp tlp -> tlp.label().substring("TLP:".length());
            case Verbatim verbatim -> verbatim.text();
            case Locale tag -> tag.toLanguageTag();
            case Country country -> country.code();
            default -> value.toString();
        };
    }
}
