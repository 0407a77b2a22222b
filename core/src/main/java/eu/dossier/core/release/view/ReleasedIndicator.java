package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Confidence;
import eu.dossier.core.casefile.Indicator;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** A trace, its value live. */
public record ReleasedIndicator(
        String id,
        Indicator.Type type,
        String value,
        Optional<When> firstSeen,
        Optional<When> lastSeen,
        Optional<LocalText> context,
        Optional<Confidence> confidence,
        Optional<Boolean> toIds,
        List<String> techniques,
        Optional<LocalText> note,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedIndicator {
        techniques = List.copyOf(techniques);
        sources = List.copyOf(sources);
    }
}
