package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Doc(
        value = "Something that happened.",
        example = "{when: 2021-03, kind: detection, text: Technicians find the intrusion., sources: [statement]}")
public record TimelineEntry(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(value = "When it happened, as exactly as is known.", example = "2019-04")
        When when,

        @Doc(value = "What it was.", example = "detection") Optional<Kind> kind,
        @Doc("What happened, one sentence.") LocalText text,
        @Ref(Party.class) @Doc("Who did it.") Optional<String> by,
        @Doc("More, for technical readers.") Optional<Narrative> detail,

        @Doc(value = "Whether the time was seen or estimated.", example = "actual")
        Optional<Basis> basis,

        @Doc("What it rests on.") List<SourceRef> sources,

        @Ref(Audience.class) @Doc("Approved wording per audience.")
        Map<String, Wording> wording,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public TimelineEntry {
        sources = List.copyOf(sources);
        wording = Ordered.copyOf(wording);
    }

    @Doc("What happened.")
    public enum Kind {
        INTRUSION,
        @Doc("The attacker did something.")
        ACTIVITY,
        DETECTION,
        ANALYSIS,
        CONTAINMENT,
        ERADICATION,
        RECOVERY,
        NOTIFICATION,
        DISCLOSURE,
        STATEMENT,
        DECISION,
        JUDICIAL,
        ATTRIBUTION,
        VULNERABILITY,
        @Doc("Outside the case, for orientation.")
        EXTERNAL,
        OTHER
    }
}
