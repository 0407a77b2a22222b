package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.time.Moment;
import java.util.List;
import java.util.Optional;

/** What a press release needs beyond the facts. */
public record ReleasedCommunications(
        String id,
        Optional<LocalText> dateline,
        Optional<String> pressContact,
        Optional<String> citizensContact,
        Optional<String> spokesperson,
        Optional<Moment> nextUpdate,
        List<String> about,
        Marks marks)
        implements ReleasedItem {
    public ReleasedCommunications {
        about = List.copyOf(about);
    }
}
