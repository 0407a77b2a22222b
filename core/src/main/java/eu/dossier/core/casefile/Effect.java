package eu.dossier.core.casefile;

import java.util.List;
import java.util.Optional;

@Doc("How hard one property was hit.")
public record Effect(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc(value = "How hard.", example = "high") Level level,
        @Doc("In words.") Optional<LocalText> text,
        @Doc("How sure it is.") Optional<Certainty> certainty,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem, ShortForm {

    public Effect {
        sources = List.copyOf(sources);
    }

    @Doc("How hard something was hit.")
    public enum Level {
        NONE,
        LOW,
        MEDIUM,
        HIGH,
        UNKNOWN
    }
}
