package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import java.util.List;
import java.util.Optional;

@Doc("An approved line to take.")
public record Line(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("The line.") LocalText text,

        @Doc(value = "The question upon which it is said; without one it is said unasked.", example = "about China")
        Optional<LocalText> ifAsked,

        @Ref(Audience.class) @Doc("For whom it is meant.") Optional<String> audience,
        @Ref(Party.class) @Doc("Who approved it.") Optional<String> approvedBy,
        @Doc("When it was approved.") Optional<Moment> approvedAt,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may hear it.") Marking marking)
        implements MarkedItem, ShortForm {

    public Line {
        sources = List.copyOf(sources);
    }
}
