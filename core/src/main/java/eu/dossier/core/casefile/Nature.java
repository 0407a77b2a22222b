package eu.dossier.core.casefile;

import java.util.List;
import java.util.Optional;

@Doc("What kind of incident it is.")
public record Nature(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(
                value = "Classes of the Reference Security Incident Taxonomy (RSIT).",
                example = "[intrusions/system-compromise]")
        List<String> types,

        @Doc(value = "Whether an unlawful or malicious act is suspected.", example = "yes")
        Optional<Answer> malicious,

        @Doc(value = "The cause, on the highest level.", example = "malicious_actions")
        Optional<RootCause> rootCause,

        @Doc("The cause, in words.") Optional<Narrative> rootCauseDetail,

        @Doc(value = "Whether other countries are or may be affected.", example = "unknown")
        Optional<Answer> crossBorder,

        @Doc(value = "Overall severity.", example = "high") Optional<Severity> severity,

        @Ref(Party.class) @Doc("The supplier where it started.")
        Optional<String> thirdPartyOrigin,

        @Doc("Whether the same cause struck before.") Optional<Answer> recurring,
        @Doc("Type of threat, in words.") Optional<Narrative> threat,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Nature {
        types = List.copyOf(types);
        sources = List.copyOf(sources);
    }

    @Doc("The cause, in the terms of the NIS Cooperation Group.")
    public enum RootCause {
        MALICIOUS_ACTIONS,
        SYSTEM_FAILURES,
        PROCESS_FAILURES,
        HUMAN_ERRORS,
        NATURAL_PHENOMENA,
        THIRD_PARTY_FAILURES,
        UNKNOWN
    }

    @Doc("How grave it is.")
    public enum Severity {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }
}
