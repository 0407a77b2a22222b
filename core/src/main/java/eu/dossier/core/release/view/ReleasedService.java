package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.ServiceImpact;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** A service that was hit. */
public record ReleasedService(
        String id,
        LocalText name,
        ServiceImpact.State state,
        Optional<Boolean> critical,
        Optional<When> from,
        Optional<When> to,
        Optional<LocalText> effect,
        Optional<LocalText> workaround,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedService {
        sources = List.copyOf(sources);
    }
}
