package eu.dossier.briefing;

import eu.dossier.core.casefile.Translated;
import eu.dossier.core.release.Release;
import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedItem;
import eu.dossier.core.release.view.ReleasedRevision;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each item of a release says, field by field, in whatever order it stands. */
final class Said {

    private final Release release;
    private final Set<String> words = new TreeSet<>();

    private Said(Release release) {
        this.release = release;
    }

    /** By kind and identifier in the case file. */
    static Map<String, Set<String>> of(Release release) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (ReleasedItem item : release.view().items()) {
            if (item instanceof ReleasedRevision) {
                // Who may know of more revisions sees gaps in their numbers, and so is told none.
                continue;
            }
            Said said = new Said(release);
            said.record((Record) item);
            String origin = release.origins().getOrDefault(item.id(), item.id());
            all.computeIfAbsent(item.getClass().getSimpleName() + " " + origin, key -> new TreeSet<>())
                    .addAll(said.words);
        }
        return all;
    }

    private void record(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                value(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }

    private void value(String name, Object value) {
        switch (value) {
            case Marks marks -> {}
            case ReleasedItem inner -> {}
            case Optional<?> optional -> optional.ifPresent(one -> value(name, one));
            case Collection<?> many -> many.forEach(one -> value(name, one));
            case Translated text -> words.add(name + " " + text.texts());
            case Record record -> record(record);
            default -> {
                String text = value.toString();
                words.add(name + " " + release.origins().getOrDefault(text, text));
            }
        }
    }
}
