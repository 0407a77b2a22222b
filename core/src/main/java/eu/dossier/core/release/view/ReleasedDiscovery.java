package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Discovery;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** How it came to light. */
public record ReleasedDiscovery(
        String id,
        Discovery.Method method,
        Optional<String> by,
        Optional<When> when,
        Optional<Narrative> text,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedDiscovery {
        sources = List.copyOf(sources);
    }
}
