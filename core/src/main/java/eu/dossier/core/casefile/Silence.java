package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.Optional;

@Doc(
        value = "A finding of the checker that is known and accepted.",
        example = "{rule: D0412, at: /claims/7, reason: Both claims are reported side by side.}")
public record Silence(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc(value = "Code of the rule.", example = "D0412") String rule,

        @Doc(value = "Where: the identifier of an item, or a JSON pointer; everywhere if left out.", example = "origin")
        Optional<String> at,

        @Doc("Why it is accepted.") String reason,
        @Ref(Party.class) @Doc("Who accepted it.") Optional<String> by,
        @Doc("Until when.") Optional<When> until,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {}
