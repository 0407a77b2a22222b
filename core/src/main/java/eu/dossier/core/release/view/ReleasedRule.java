package eu.dossier.core.release.view;

import eu.dossier.core.casefile.DetectionRule;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** A rule that finds the attack. */
public record ReleasedRule(
        String id,
        DetectionRule.Language language,
        LocalText title,
        String rule,
        Optional<String> author,
        Optional<When> date,
        Optional<LocalText> logs,
        List<String> techniques,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedRule {
        techniques = List.copyOf(techniques);
        sources = List.copyOf(sources);
    }
}
