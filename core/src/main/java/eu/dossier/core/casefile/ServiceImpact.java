package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

@Doc(value = "A service that was hit.", example = "{name: Mail, state: restored, from: 2021-03-12, to: 2021-03-15}")
public record ServiceImpact(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(value = "The service.", example = "electronic identity cards")
        LocalText name,

        @Doc(value = "Its state.", example = "degraded") State state,

        @Doc("Whether it is a critical or important service.")
        Optional<Boolean> critical,

        @Doc("Since when it was hit.") Optional<When> from,
        @Doc("Until when.") Optional<When> to,
        @Doc("What its users notice.") Optional<LocalText> effect,
        @Doc("What they can do meanwhile.") Optional<LocalText> workaround,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public ServiceImpact {
        sources = List.copyOf(sources);
    }

    @Doc("State of a service.")
    public enum State {
        NORMAL,
        DEGRADED,
        DOWN,
        RESTORED,
        UNKNOWN
    }
}
