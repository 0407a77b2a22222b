package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Certainty;
import eu.dossier.core.casefile.Effect;
import eu.dossier.core.casefile.LocalText;
import java.util.List;
import java.util.Optional;

/** How hard one property was hit. */
public record ReleasedEffect(
        String id,
        Effect.Level level,
        Optional<LocalText> text,
        Optional<Certainty> certainty,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedEffect {
        sources = List.copyOf(sources);
    }
}
