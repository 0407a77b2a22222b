package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

@Doc("A rule that finds the attack.")
public record DetectionRule(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(value = "What it is written in.", example = "sigma")
        Language language,

        @Doc("What it finds.") LocalText title,
        @Doc("The rule itself, as it is fed to the tool.") Verbatim rule,
        @Doc("Who wrote it.") Optional<String> author,
        @Doc("When it was written or last changed.") Optional<When> date,

        @Doc(value = "Where to look.", example = "web server logs of the mail server")
        Optional<LocalText> logs,

        @Doc("ATT&CK numbers it detects.") List<String> techniques,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public DetectionRule {
        techniques = List.copyOf(techniques);
        sources = List.copyOf(sources);
    }

    @Doc("What a detection rule is written in.")
    public enum Language {
        SIGMA,
        YARA,
        SURICATA,
        SNORT,
        KQL,
        SPL,
        @Doc("Words for people.")
        TEXT
    }
}
