package eu.dossier.core.casefile;

import eu.dossier.core.time.Moment;
import java.util.List;
import java.util.Optional;

@Doc("One state of the case file.")
public record Revision(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Doc(value = "Its number, from 1.", example = "2") int number,

        @Doc(value = "The moment it speaks of.", example = "2021-05-26T10:00+02:00")
        Optional<Moment> issued,

        @Doc("What changed, in one sentence.") Optional<LocalText> summary,

        @Doc(value = "Whether it adds or corrects.", example = "correction")
        Optional<Kind> kind,

        @Ref(MarkedItem.class) @Doc("Identifiers of the items that changed.")
        List<String> changes,

        @Doc("Who may read the summary.") Marking marking)
        implements MarkedItem, ShortForm {

    public Revision {
        changes = List.copyOf(changes);
    }

    @Doc("What a revision does.")
    public enum Kind {
        @Doc("The first issue.")
        INITIAL,
        @Doc("New facts.")
        UPDATE,
        @Doc("Something said before was wrong.")
        CORRECTION
    }
}
