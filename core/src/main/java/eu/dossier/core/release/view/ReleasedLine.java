package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.time.Moment;
import java.util.List;
import java.util.Optional;

/** An approved line to take. */
public record ReleasedLine(
        String id,
        LocalText text,
        Optional<LocalText> ifAsked,
        Optional<String> audience,
        Optional<String> approvedBy,
        Optional<Moment> approvedAt,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedLine {
        sources = List.copyOf(sources);
    }
}
