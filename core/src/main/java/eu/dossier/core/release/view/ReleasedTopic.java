package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.WithheldTopic;
import eu.dossier.core.time.When;
import java.util.Optional;

/** A topic on which nothing is said, for those who may know that it exists. */
public record ReleasedTopic(
        String id,
        LocalText topic,
        WithheldTopic.Reason reason,
        Optional<LocalText> explanation,
        Optional<String> decidedBy,
        Optional<When> decidedAt,
        Optional<When> until,
        Optional<LocalText> line,
        Marks marks)
        implements ReleasedItem {}
