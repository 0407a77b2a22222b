package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Claim;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.time.Moment;
import java.util.List;
import java.util.Optional;

/** A question that will be asked, with its answer. */
public record ReleasedQuestion(
        String id,
        LocalText question,
        Narrative answer,
        Optional<String> audience,
        Optional<Claim.Topic> topic,
        Optional<String> answeredBy,
        Optional<String> approvedBy,
        Optional<Moment> approvedAt,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedQuestion {
        sources = List.copyOf(sources);
    }
}
