package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

@Doc("How it came to light.")
public record Discovery(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc(value = "How.", example = "it_security") Method method,

        @Ref(Party.class) @Doc(value = "Who found it.", example = "ccb")
        Optional<String> by,

        @Doc("When it was found, if the clocks do not say it.")
        Optional<When> when,

        @Doc("The story of it.") Optional<Narrative> text,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Discovery {
        sources = List.copyOf(sources);
    }

    @Doc("How an incident is discovered, in the terms of the DORA forms.")
    public enum Method {
        IT_SECURITY,
        STAFF,
        INTERNAL_AUDIT,
        EXTERNAL_AUDIT,
        CLIENTS,
        COUNTERPARTIES,
        THIRD_PARTY,
        ATTACKER,
        MONITORING,
        AUTHORITY,
        OTHER
    }
}
