package eu.dossier.core.casefile;

import java.util.List;
import java.util.Optional;

@Doc("Who reports the incident to authorities.")
public record Reporter(
        Place place,
        @Doc("Identifier, for references.") String id,
        @Ref(Party.class) @Doc("The reporting party.") String party,

        @Ref(Contact.class) @Doc("Its contacts, the first one first.")
        List<String> contacts,

        @Ref(Contact.class) @Doc("Its data protection officer.")
        Optional<String> dataProtectionOfficer,

        @Ref(Party.class) @Doc("The ultimate parent company.")
        Optional<String> parent,

        @Doc("Who may read it.") Marking marking)
        implements MarkedItem {

    public Reporter {
        contacts = List.copyOf(contacts);
    }
}
