package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import java.util.Locale;
import java.util.Optional;

@Doc(value = "Someone approved something.", example = "{by: maerens, at: 2021-05-26T09:30+02:00, item: network-clean}")
public record Approval(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Ref(Party.class) @Doc("Who approved.") String by,
        @Doc("When.") Moment at,

        @Ref(MarkedItem.class) @Doc("The statement, line or answer approved.")
        Optional<String> item,

        @Doc(value = "The briefing approved, as a whole.", example = "press-release")
        Optional<String> briefing,

        @Doc("The language of the briefing approved.") Optional<Locale> language,

        @Doc(
                value = "Fingerprint of what was approved; the approval ends when it changes.",
                example = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        Optional<String> hash,

        @Doc("Conditions.") Optional<LocalText> note,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {}
