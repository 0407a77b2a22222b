package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

@Doc(value = "One moment, and how it is known.", example = "{value: 2021-03~, basis: estimated}")
public record ClockTime(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(value = "The moment. Leave out when basis is unknown.", example = "2021-03-12T14:00+01:00")
        Optional<When> value,

        @Doc(value = "Whether it was seen or estimated.", example = "actual")
        Optional<Basis> basis,

        @Doc("Anything to know about it.") Optional<LocalText> note,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem, ShortForm {

    public ClockTime {
        sources = List.copyOf(sources);
    }
}
