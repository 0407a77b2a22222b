package eu.dossier.core.release;

import eu.dossier.core.casefile.CaseFile;
import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Translated;
import eu.dossier.core.release.Values.Value;
import eu.dossier.core.schema.CaseWalk;
import eu.dossier.core.schema.CaseWalk.Part;
import eu.dossier.core.schema.Shape;
import eu.dossier.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Every text and every telling value of a case, with the item that says it. It walks over all there is, so that a new field
 * of the case is among them from the first day; once, for that takes as long as a release.
 */
final class CaseContents {

    /** @param item the innermost marked item that holds it */
    record Said<T>(MarkedItem item, T content) {}

    private final List<Said<Collection<String>>> texts = new ArrayList<>();
    private final List<Said<LocalDate>> days = new ArrayList<>();
    private final List<Said<List<Value>>> values = new ArrayList<>();

    CaseContents(CaseFile file) {
        CaseWalk.walk(file, part -> part.owner().ifPresent(owner -> take(part, owner)));
    }

    private void take(Part part, MarkedItem owner) {
        if (part.value() instanceof When when && Values.isDay(when)) {
            when.firstDay().ifPresent(day -> days.add(new Said<>(owner, day)));
        } else if (part.value() instanceof Translated text) {
            texts.add(new Said<>(owner, text.texts().values()));
        }
        List<Value> told = part.shape() instanceof Shape.Whole ? Values.ofWhole(part.value()) : Values.of(part);
        if (!told.isEmpty()) {
            values.add(new Said<>(owner, told));
        }
    }

    /** Prose in all its languages. */
    List<Said<Collection<String>>> texts() {
        return texts;
    }

    /** Times that are known to the day. */
    List<Said<LocalDate>> days() {
        return days;
    }

    /** What tells something wherever it is found, field by field. */
    List<Said<List<Value>>> values() {
        return values;
    }
}
