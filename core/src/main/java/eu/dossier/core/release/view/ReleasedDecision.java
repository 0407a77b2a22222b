package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** Something ministers are asked to decide. */
public record ReleasedDecision(
        String id,
        LocalText ask,
        Optional<When> by,
        Optional<String> of,
        Optional<Narrative> background,
        List<ReleasedChoice> options,
        Optional<LocalText> consequence,
        Optional<String> decided,
        Optional<When> decidedAt,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedDecision {
        options = List.copyOf(options);
        sources = List.copyOf(sources);
    }
}
