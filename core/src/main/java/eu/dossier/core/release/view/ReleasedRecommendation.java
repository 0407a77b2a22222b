package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.casefile.Recommendation;
import java.util.List;
import java.util.Optional;

/** Something readers should do. */
public record ReleasedRecommendation(
        String id,
        LocalText text,
        Recommendation.Priority priority,
        Optional<String> audience,
        Optional<LocalText> addressee,
        Optional<Narrative> detail,
        Optional<LocalText> effect,
        List<String> mitigates,
        List<String> mapping,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedRecommendation {
        mitigates = List.copyOf(mitigates);
        mapping = List.copyOf(mapping);
        sources = List.copyOf(sources);
    }
}
