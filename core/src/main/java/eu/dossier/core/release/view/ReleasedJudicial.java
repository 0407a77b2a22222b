package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Judicial;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/**
 * State of the judicial investigation.
 *
 * @param wording words to use for the whole, where some were approved for this audience
 */
public record ReleasedJudicial(
        String id,
        Optional<String> authority,
        Judicial.State state,
        Optional<When> since,
        Optional<LocalText> scope,
        Optional<LocalText> publicity,
        Optional<String> reference,
        List<ReleasedSourceRef> sources,
        Optional<LocalText> wording,
        Marks marks)
        implements ReleasedItem {
    public ReleasedJudicial {
        sources = List.copyOf(sources);
    }
}
