package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Claim;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

/** Something that is not known. */
public record ReleasedUnknown(
        String id,
        LocalText question,
        Optional<String> investigatedBy,
        Optional<When> expected,
        Optional<Claim.Topic> topic,
        Optional<LocalText> note,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedUnknown {
        sources = List.copyOf(sources);
    }
}
