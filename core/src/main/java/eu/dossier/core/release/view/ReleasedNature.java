package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Answer;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.casefile.Nature;
import java.util.List;
import java.util.Optional;

/** What kind of incident it is. */
public record ReleasedNature(
        String id,
        List<String> types,
        Optional<Answer> malicious,
        Optional<Nature.RootCause> rootCause,
        Optional<Narrative> rootCauseDetail,
        Optional<Answer> crossBorder,
        Optional<Nature.Severity> severity,
        Optional<String> thirdPartyOrigin,
        Optional<Answer> recurring,
        Optional<Narrative> threat,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedNature {
        types = List.copyOf(types);
        sources = List.copyOf(sources);
    }
}
