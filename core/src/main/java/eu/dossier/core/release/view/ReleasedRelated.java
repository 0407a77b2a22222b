package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.RelatedIncident;
import eu.dossier.core.time.When;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Another incident, linked or to be kept apart. */
public record ReleasedRelated(
        String id,
        LocalText title,
        Optional<When> when,
        Optional<LocalText> text,
        RelatedIncident.Link link,
        Optional<LocalText> note,
        Optional<URI> url,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedRelated {
        sources = List.copyOf(sources);
    }
}
