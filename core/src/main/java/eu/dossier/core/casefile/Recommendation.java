package eu.dossier.core.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

@Doc(
        value = "Something readers should do.",
        example = "{text: Install the security updates., priority: immediate, audience: certs}")
public record Recommendation(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc("What to do, as an imperative.") LocalText text,
        @Doc(value = "How soon.", example = "immediate") Priority priority,

        @Ref(Audience.class) @Doc(value = "For which audience.", example = "certs")
        Optional<String> audience,

        @Doc(value = "Who should do it.", example = "operators of mail servers")
        Optional<LocalText> addressee,

        @Doc("How.") Optional<Narrative> detail,
        @Doc("What it brings.") Optional<LocalText> effect,

        @Doc(value = "ATT&CK or CVE numbers it acts against.", example = "[T1190]")
        List<String> mitigates,

        @Doc(value = "Controls it corresponds to (D3FEND, CyberFundamentals, CIS).", example = "[D3-SU]")
        List<String> mapping,

        @Doc("What it rests on.") List<SourceRef> sources,

        @Ref(Audience.class) @Doc("Approved wording per audience.")
        Map<String, Wording> wording,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Recommendation {
        mitigates = List.copyOf(mitigates);
        mapping = List.copyOf(mapping);
        sources = List.copyOf(sources);
        wording = Ordered.copyOf(wording);
    }

    @Doc("How soon.")
    public enum Priority {
        @Doc("Now.")
        IMMEDIATE,
        @Doc("Within weeks.")
        SHORT_TERM,
        @Doc("Within months.")
        LONG_TERM
    }
}
