package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that someone says to be so: a claim, or a step of attribution. */
public sealed interface Assertion extends Referable permits Claim, AttributionStep {

    LocalText text();

    Optional<String> statedBy();

    Optional<String> statedTo();

    Optional<When> when();

    Certainty certainty();

    Optional<Likelihood> likelihood();

    Optional<Confidence> confidence();

    Optional<Narrative> basis();

    List<LocalText> alternatives();

    List<LocalText> gaps();

    Optional<LocalText> wouldChange();

    /** The other incident that it is about; empty when it is about this one. */
    Optional<String> about();

    List<SourceRef> sources();

    List<String> contradicts();

    List<String> supersedes();

    Map<String, Wording> wording();
}
