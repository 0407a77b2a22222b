package eu.dossier.core.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Doc(
        value = "A word that must not appear.",
        example = "{term: cyberwar, instead: cyberattack, reason: No state of war exists.}")
public record ForbiddenTerm(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(value = "The word, in any upper or lower case.", example = "cyberwar")
        String term,

        @Doc("Its language; none for all.") Optional<Locale> language,

        @Doc(value = "What to say.", example = "cyberattack")
        Optional<String> instead,

        @Doc("Why.") Optional<LocalText> reason,

        @Ref(Audience.class)
        @Doc(value = "Whose texts it must not appear in; none for all that the public reads.", example = "[press]")
        List<String> audiences,

        @Doc("Who may read this entry.") Marking marking)
        implements MarkedItem, ShortForm {

    public ForbiddenTerm {
        audiences = List.copyOf(audiences);
    }
}
