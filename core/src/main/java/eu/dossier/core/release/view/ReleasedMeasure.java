package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Measure;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** Something done, being done or planned. */
public record ReleasedMeasure(
        String id,
        LocalText text,
        Measure.Status status,
        Optional<Measure.Category> category,
        Optional<Measure.Kind> kind,
        Optional<String> owner,
        Optional<When> when,
        Optional<When> due,
        Optional<Narrative> effect,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedMeasure {
        sources = List.copyOf(sources);
    }
}
