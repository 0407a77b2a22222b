package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Revision;
import eu.dossier.core.time.Moment;
import java.util.List;
import java.util.Optional;

/**
 * A state of the case file.
 *
 * @param number from 1; empty where a gap between the numbers would tell of states that are withheld
 */
public record ReleasedRevision(
        String id,
        Optional<Integer> number,
        Optional<Moment> issued,
        Optional<LocalText> summary,
        Optional<Revision.Kind> kind,
        List<String> changes,
        Marks marks)
        implements ReleasedItem {
    public ReleasedRevision {
        changes = List.copyOf(changes);
    }
}
