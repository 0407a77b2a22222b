package eu.dossier.core.casefile;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Doc(value = "Whom to call.", example = "{id: press-desk, role: press, name: Press desk, phone: +32 2 555 01 00}")
public record Contact(
        Place place,

        @Doc(value = "Identifier, for references.", example = "press-desk")
        String id,

        @Doc(value = "What for.", example = "press") Role role,

        @Doc(value = "A desk or a person.", example = "Press desk")
        LocalText name,

        @Ref(Party.class) @Doc("The party it belongs to.") Optional<String> party,
        @Doc("Function of the person.") Optional<LocalText> function,

        @Doc(value = "Telephone, with country code.", example = "+32 2 555 01 00")
        Optional<String> phone,

        @Doc("Mobile telephone, with country code.") Optional<String> mobile,
        @Doc("Mail address.") Optional<String> email,
        @Doc("Page with a form or more numbers.") Optional<URI> url,

        @Doc(value = "When it answers.", example = "every day from 8:00 to 20:00")
        Optional<LocalText> hours,

        @Doc("Languages spoken.") List<Locale> languages,
        @Doc("Who may read it.") Marking marking)
        implements Referable {

    public Contact {
        languages = List.copyOf(languages);
    }

    @Doc("What a contact is for.")
    public enum Role {
        PRESS,
        TECHNICAL,
        COORDINATION,
        MANAGEMENT,
        @Doc("The data protection officer.")
        DATA_PROTECTION,
        @Doc("Help for people affected.")
        CITIZENS,
        HOTLINE
    }
}
