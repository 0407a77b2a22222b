package eu.dossier.core.casefile;

import java.util.List;
import java.util.Optional;

@Doc(value = "A kind of people whose data are concerned.", example = "{name: patients, vulnerable: yes}")
public record SubjectCategory(
        Place place,
        @Doc("Identifier, for references.") String id,

        @Doc(value = "What kind of people.", example = "patients")
        LocalText name,

        @Doc("Whether they need special protection, as children and patients do (GDPR, recital 75).")
        Optional<Answer> vulnerable,

        @Doc("What it rests on.") List<SourceRef> sources,
        @Doc("Who may read it.") Marking marking)
        implements MarkedItem, ShortForm {

    public SubjectCategory {
        sources = List.copyOf(sources);
    }
}
