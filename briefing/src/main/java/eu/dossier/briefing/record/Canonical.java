package eu.dossier.briefing.record;

import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Translated;
import eu.dossier.core.release.view.ReleasedItem;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A record of a case, or of what is released of it, as one text that is the same for the same content, wherever the item stands in the file and whatever
 * order its keys have. It walks over all there is: a new field is part of what is approved from the first day.
 */
final class Canonical {

    /** Who may read it and who let it pass are no part of what is said. */
    private static final Set<String> LEFT_OUT = Set.of("clearedBy", "clearedAt", "approvedBy", "approvedAt");

    private final Optional<Locale> language;
    private final Map<String, String> origins;
    private final StringBuilder text = new StringBuilder();
    private boolean empty = true;

    private Canonical(Optional<Locale> language, Map<String, String> origins) {
        this.language = language;
        this.origins = origins;
    }

    /** @param language the one whose words count; those of all when empty */
    static String of(Record item, Optional<Locale> language) {
        return ofReleased(item, language, Map.of());
    }

    /**
     * The same of something released.
     *
     * @param origins for its ids those in the case file: the ones of a release count what is in it, and so change with others
     */
    static String ofReleased(Record item, Optional<Locale> language, Map<String, String> origins) {
        Canonical canonical = new Canonical(language, origins);
        canonical.record(item);
        return canonical.text.toString();
    }

    /** The same of one part of a record; nothing where it says nothing but what items within it say. */
    static String ofPart(Object part, Optional<Locale> language, Map<String, String> origins) {
        Canonical canonical = new Canonical(language, origins);
        canonical.value(part);
        return canonical.empty ? "" : canonical.text.toString();
    }

    /** Items within an item stand for themselves: they may be for others than the item around them. */
    private void value(Object value) {
        switch (value) {
            case Place place -> {}
            case Marking marking -> {}
            case MarkedItem inner -> {}
            case ReleasedItem inner -> {}
            case String name -> leaf(origins.getOrDefault(name, name));
            case Optional<?> optional -> optional.ifPresent(this::value);
            case Translated words -> words(words);
            case Record record -> record(record);
            case List<?> list -> list.forEach(this::value);
            case Map<?, ?> map -> map(map);
            default -> leaf(value.toString());
        }
    }

    /** The length stands before the words, so that no two texts run into one another. */
    private void leaf(String words) {
        empty = false;
        text.append(words.length()).append(':').append(words).append('\n');
    }

    private void words(Translated words) {
        Optional<String> only = language.flatMap(words::in);
        if (only.isPresent()) {
            leaf(only.get());
        } else {
            map(words.texts());
        }
    }

    private void map(Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        sorted.forEach((key, value) -> {
            leaf(key);
            value(value);
        });
    }

    private void record(Record record) {
        text.append('{');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component(record, component);
            if (!isLeftOut(component) && !isNothing(value)) {
                text.append(component.getName()).append('=');
                value(value);
            }
        }
        text.append('}');
    }

    /** Whether a field says who let something pass. */
    static boolean isLeftOut(RecordComponent component) {
        return LEFT_OUT.contains(component.getName());
    }

    /** What is not there is not said, so that a field new to the format ends no approval. */
    private static boolean isNothing(Object value) {
        return Optional.empty().equals(value)
                || List.of().equals(value)
                || Map.of().equals(value);
    }

    /** The value of a field. */
    static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of a case are public", e);
        }
    }
}
