package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import java.util.List;
import java.util.Optional;

/** One way to decide. */
public record ReleasedChoice(
        String id,
        LocalText text,
        List<LocalText> pros,
        List<LocalText> cons,
        Optional<LocalText> cost,
        Optional<Boolean> recommended,
        Marks marks)
        implements ReleasedItem {
    public ReleasedChoice {
        pros = List.copyOf(pros);
        cons = List.copyOf(cons);
    }
}
