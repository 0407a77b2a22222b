package eu.dossier.core.casefile;

import java.util.Optional;

@Doc(
        value = "A term or an abbreviation, explained.",
        example = "{term: CCB, meaning: Centre for Cybersecurity Belgium}")
public record GlossaryEntry(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc(value = "The term.", example = "CCB") LocalText term,
        @Doc("What it stands for or means.") LocalText meaning,

        @Doc(value = "What to say to people outside the field.", example = "trap page")
        Optional<LocalText> plain,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {}
