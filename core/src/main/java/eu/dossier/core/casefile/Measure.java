package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Doc(
        value = "Something done, being done or planned.",
        example = "{text: The attacker's access was stopped., status: done, owner: ibz}")
public record Measure(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("What, one full sentence.") LocalText text,
        @Doc(value = "How far it is.", example = "done") Status status,

        @Doc(value = "What it is for.", example = "containment")
        Optional<Category> category,

        @Doc(value = "Whether it lasts, and who can take it.", example = "temporary")
        Optional<Kind> kind,

        @Ref(Party.class) @Doc("Who does it.") Optional<String> owner,
        @Doc("When it was done, or since when.") Optional<When> when,
        @Doc("By when it shall be done.") Optional<When> due,
        @Doc("What it brings.") Optional<Narrative> effect,
        @Doc("What it rests on.") List<SourceRef> sources,

        @Ref(Audience.class) @Doc("Approved wording per audience.")
        Map<String, Wording> wording,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Measure {
        sources = List.copyOf(sources);
        wording = Ordered.copyOf(wording);
    }

    @Doc("How far a measure is.")
    public enum Status {
        DONE,
        UNDER_WAY,
        PLANNED
    }

    @Doc("Whether a measure lasts, and who can take it, as the forms of DORA and the Cyber Resilience Act ask.")
    public enum Kind {
        @Doc("Helps until the cause is removed.")
        TEMPORARY,
        @Doc("Removes the cause, or repairs the damage for good.")
        CORRECTIVE,
        @Doc("Users of the product or service can take it themselves.")
        FOR_USERS
    }

    @Doc("What a measure is for.")
    public enum Category {
        CONTAINMENT,
        ERADICATION,
        RECOVERY,
        HARDENING,
        MONITORING,
        @Doc("Keeps services going.")
        CONTINUITY,
        COMMUNICATION,
        LEGAL,
        @Doc("Help for those hit.")
        SUPPORT,
        OTHER
    }
}
