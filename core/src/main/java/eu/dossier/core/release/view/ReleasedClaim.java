package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Certainty;
import eu.dossier.core.casefile.Claim;
import eu.dossier.core.casefile.Confidence;
import eu.dossier.core.casefile.Likelihood;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** Something said to be so. */
public record ReleasedClaim(
        String id,
        LocalText text,
        Optional<String> statedBy,
        Optional<String> statedTo,
        Optional<When> when,
        Certainty certainty,
        Optional<Claim.Topic> topic,
        Optional<Boolean> keyJudgement,
        Optional<Likelihood> likelihood,
        Optional<Confidence> confidence,
        Optional<Narrative> basis,
        List<LocalText> alternatives,
        List<LocalText> gaps,
        Optional<LocalText> wouldChange,
        Optional<String> about,
        List<ReleasedSourceRef> sources,
        List<String> contradicts,
        List<String> supersedes,
        Marks marks)
        implements ReleasedItem {
    public ReleasedClaim {
        alternatives = List.copyOf(alternatives);
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
        contradicts = List.copyOf(contradicts);
        supersedes = List.copyOf(supersedes);
    }
}
