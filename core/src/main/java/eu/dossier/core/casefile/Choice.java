package eu.dossier.core.casefile;

import java.util.List;
import java.util.Optional;

@Doc("One way to decide.")
public record Choice(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("The choice.") LocalText text,
        @Doc("What speaks for it.") List<LocalText> pros,
        @Doc("What speaks against it.") List<LocalText> cons,
        @Doc("What it costs.") Optional<LocalText> cost,

        @Doc(value = "Whether it is the one recommended.", example = "true")
        Optional<Boolean> recommended,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem, ShortForm {

    public Choice {
        pros = List.copyOf(pros);
        cons = List.copyOf(cons);
    }
}
