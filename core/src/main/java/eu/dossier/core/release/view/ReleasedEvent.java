package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Basis;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.casefile.TimelineEntry;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** Something that happened. */
public record ReleasedEvent(
        String id,
        When when,
        Optional<TimelineEntry.Kind> kind,
        LocalText text,
        Optional<String> by,
        Optional<Narrative> detail,
        Optional<Basis> basis,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedEvent {
        sources = List.copyOf(sources);
    }
}
