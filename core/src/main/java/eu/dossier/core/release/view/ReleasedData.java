package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Answer;
import eu.dossier.core.casefile.Certainty;
import eu.dossier.core.casefile.DataCategory;
import eu.dossier.core.casefile.LocalText;
import java.util.List;
import java.util.Optional;

/** A kind of data concerned. */
public record ReleasedData(
        String id,
        LocalText name,
        Optional<Answer> personal,
        Optional<Answer> special,
        Optional<Certainty> certainty,
        Optional<DataCategory.Fate> fate,
        List<ReleasedSourceRef> sources,
        Marks marks)
        implements ReleasedItem {
    public ReleasedData {
        sources = List.copyOf(sources);
    }
}
