package eu.dossier.core.release.view;

import eu.dossier.core.casefile.Country;
import eu.dossier.core.casefile.LocalText;
import eu.dossier.core.casefile.Narrative;
import eu.dossier.core.casefile.Party;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A party that the audience may know of. */
public record ReleasedParty(
        String id,
        Party.Role role,
        Optional<Party.Kind> kind,
        LocalText name,
        Optional<LocalText> shortName,
        Optional<LocalText> inText,
        Optional<Party.Plurality> number,
        Optional<LocalText> function,
        Optional<String> memberOf,
        Optional<String> legalName,
        Optional<String> enterpriseNumber,
        Optional<String> lei,
        Optional<String> sector,
        Optional<Party.EntityClass> entityClass,
        Optional<Country> country,
        Optional<URI> url,
        List<String> aliases,
        Optional<Narrative> about,
        Marks marks)
        implements ReleasedItem {
    public ReleasedParty {
        aliases = List.copyOf(aliases);
    }
}
