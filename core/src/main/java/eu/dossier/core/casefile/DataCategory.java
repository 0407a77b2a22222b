package eu.dossier.core.casefile;

import java.util.List;
import java.util.Optional;

@Doc("A kind of data concerned.")
public record DataCategory(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(value = "What kind.", example = "names and addresses")
        LocalText name,

        @Doc("Whether it is personal data.") Optional<Answer> personal,

        @Doc("Whether it is special (health, belief, ...), GDPR Art. 9.")
        Optional<Answer> special,

        @Doc("How sure it is that it was reached.") Optional<Certainty> certainty,

        @Doc(value = "What happened to it.", example = "accessed")
        Optional<Fate> fate,

        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem, ShortForm {

    public DataCategory {
        sources = List.copyOf(sources);
    }

    @Doc("What happened to data.")
    public enum Fate {
        ACCESSED,
        COPIED,
        PUBLISHED,
        CHANGED,
        ENCRYPTED,
        DESTROYED,
        UNKNOWN
    }
}
