package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

@Doc(
        value = "Something the attackers did, in the terms of MITRE ATT&CK.",
        example =
                "{technique: T1190, tactics: [initial-access], use: The web shell came in through a flaw in the mail server.}")
public record Technique(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc(value = "ATT&CK number.", example = "T1190") String technique,

        @Doc(value = "ATT&CK name.", example = "Exploit Public-Facing Application")
        Optional<String> name,

        @Doc(value = "ATT&CK tactics, in short form.", example = "[initial-access]")
        List<String> tactics,

        @Doc("How it was used here.") Optional<LocalText> use,
        @Doc("When it was seen.") Optional<When> seen,
        @Doc("How sure it is.") Optional<Confidence> confidence,
        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Technique {
        tactics = List.copyOf(tactics);
        sources = List.copyOf(sources);
    }
}
