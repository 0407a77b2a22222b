package eu.dossier.briefing.record;

import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;
import eu.dossier.core.casefile.Place;
import eu.dossier.core.casefile.Translated;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An item of a case as one text that is the same for the same content, wherever the item stands in the file and whatever
 * order its keys have. It walks over all there is: a new field is part of what is approved from the first day.
 */
final class Canonical {

    /** Who may read it and who let it pass are no part of what is said. */
    private static final Set<String> LEFT_OUT = Set.of("clearedBy", "clearedAt", "approvedBy", "approvedAt");

    private final Optional<Locale> language;
    private final StringBuilder text = new StringBuilder();

    private Canonical(Optional<Locale> language) {
        this.language = language;
    }

    /** @param language the one whose words count; those of all when empty */
    static String of(Record item, Optional<Locale> language) {
        Canonical canonical = new Canonical(language);
        canonical.record(item);
        return canonical.text.toString();
    }

    /** Items within an item stand for themselves: they may be for others than the item around them. */
    private void value(Object value) {
        switch (value) {
            case Place place -> {}
            case Marking marking -> {}
            case MarkedItem inner -> {}
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
            if (!LEFT_OUT.contains(component.getName()) && !isNothing(value)) {
                text.append(component.getName()).append('=');
                value(value);
            }
        }
        text.append('}');
    }

    /** What is not there is not said, so that a field new to the format ends no approval. */
    private static boolean isNothing(Object value) {
        return Optional.empty().equals(value)
                || List.of().equals(value)
                || Map.of().equals(value);
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of a case are public", e);
        }
    }
}
