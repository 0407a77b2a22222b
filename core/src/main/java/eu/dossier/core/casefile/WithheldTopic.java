package eu.dossier.core.casefile;

import eu.dossier.core.time.When;
import java.util.List;
import java.util.Optional;

@Doc(
        value = "A topic on which nothing is said.",
        example =
                "{topic: Data taken, reason: judicial_secrecy, decided_by: prosecutor, line: No further details can be given.}")
public record WithheldTopic(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc("What is withheld; itself only for those who may know.")
        LocalText topic,

        @Doc(value = "Why.", example = "judicial_secrecy") Reason reason,
        @Doc("Why, in words.") Optional<LocalText> explanation,

        @Ref(Party.class) @Doc(value = "Who decided it.", example = "prosecutor")
        Optional<String> decidedBy,

        @Doc("When it was decided.") Optional<When> decidedAt,
        @Doc("Until when, if that is known.") Optional<When> until,

        @Doc("What to say instead. Mark it as wide as it may be said.")
        Optional<MarkedText> line,

        @Doc(
                value = "Literal values that must never appear in any document made for those who may not know.",
                example = "[srv-nr-04.intern.example]")
        List<String> terms,

        @Ref(MarkedItem.class) @Doc("Identifiers of the items it concerns.")
        List<String> items,

        @Doc("Who may know.") Marking marking)
        implements MarkedItem {

    public WithheldTopic {
        terms = List.copyOf(terms);
        items = List.copyOf(items);
    }

    @Doc("Why something is withheld.")
    public enum Reason {
        JUDICIAL_SECRECY,
        ONGOING_INVESTIGATION,
        @Doc("The attacker could learn from it.")
        ONGOING_RESPONSE,
        NATIONAL_SECURITY,
        PERSONAL_DATA,
        TRADE_SECRET,
        SOURCE_PROTECTION,
        NOT_VERIFIED,
        OTHER
    }
}
