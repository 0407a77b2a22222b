package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Answer;
import eu.dossier.core.casefile.LocalText;
import java.util.List;
import java.util.Optional;

/** A kind of people whose data are concerned. */
public record ReleasedSubjects(
        String id, LocalText name, Optional<Answer> vulnerable, List<ReleasedSourceRef> sources, Marks marks)
        implements ReleasedItem {
    public ReleasedSubjects {
        sources = List.copyOf(sources);
    }
}
