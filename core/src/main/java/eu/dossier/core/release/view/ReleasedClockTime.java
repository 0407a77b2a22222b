package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Basis;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** One moment of the incident. */
public record ReleasedClockTime(
        String id,
        Optional<When> value,
        Optional<Basis> basis,
        Optional<LocalText> note,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedClockTime {
        sources = List.copyOf(sources);
    }
}
