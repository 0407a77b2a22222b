package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Doc("State of the judicial investigation.")
public record Judicial(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Ref(Party.class) @Doc(value = "Who leads it.", example = "prosecutor")
        Optional<String> authority,

        @Doc(value = "How far it is.", example = "investigation")
        State state,

        @Doc("Since when.") Optional<When> since,
        @Doc("What it looks into.") Optional<LocalText> scope,
        @Doc("What may be said of it, and by whom.") Optional<LocalText> publicity,
        @Doc("File number.") Optional<String> reference,
        @Doc("What it rests on.") List<SourceRef> sources,

        @Ref(Audience.class) @Doc("Approved wording per audience.")
        Map<String, Wording> wording,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Judicial {
        sources = List.copyOf(sources);
        wording = Ordered.copyOf(wording);
    }

    @Doc("How far justice is.")
    public enum State {
        NONE,
        COMPLAINT,
        INVESTIGATION,
        PROSECUTION,
        TRIAL,
        CLOSED,
        UNKNOWN
    }
}
