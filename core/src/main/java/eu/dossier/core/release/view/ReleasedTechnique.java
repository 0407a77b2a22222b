package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Confidence;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** Something the attackers did. */
public record ReleasedTechnique(
        String id,
        String technique,
        Optional<String> name,
        List<String> tactics,
        Optional<LocalText> use,
        Optional<When> seen,
        Optional<Confidence> confidence,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedTechnique {
        tactics = List.copyOf(tactics);
        sources = List.copyOf(sources);
    }
}
