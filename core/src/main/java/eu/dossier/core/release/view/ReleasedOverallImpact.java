package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Answer;
import eu.dossier.core.casefile.Country;
import eu.dossier.core.casefile.Impact;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Narrative;
import java.util.List;
import java.util.Optional;

/** What is said of the impact as a whole. */
public record ReleasedOverallImpact(
        String id,
        Optional<Narrative> summary,
        List<Country> countries,
        Optional<Answer> health,
        Optional<Answer> tradeSecrets,
        Optional<Answer> continuityPlan,
        Optional<LocalText> reputation,
        Optional<Impact.Outlook> outlook,
        Optional<Impact.Color> severityColor,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedOverallImpact {
        countries = List.copyOf(countries);
        sources = List.copyOf(sources);
    }
}
