package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Contact;
import eu.dossier.core.casefile.LocalText;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom the audience may call. */
public record ReleasedContact(
        String id,
        Contact.Role role,
        LocalText name,
        Optional<String> party,
        Optional<LocalText> function,
        Optional<String> phone,
        Optional<String> mobile,
        Optional<String> email,
        Optional<URI> url,
        Optional<LocalText> hours,
        List<Locale> languages,
        Marks marks)
        implements ReleasedItem {
    public ReleasedContact {
        languages = List.copyOf(languages);
    }
}
