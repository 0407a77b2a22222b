package eu.dossier.core.release.view;

import eu.dossier.core.casefile.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word that must not be said, for those who speak. */
public record ReleasedForbiddenTerm(
        String id,
        String term,
        Optional<Locale> language,
        Optional<String> instead,
        Optional<LocalText> reason,
        List<String> audiences,
        Marks marks)
        implements ReleasedItem {
    public ReleasedForbiddenTerm {
        audiences = List.copyOf(audiences);
    }
}
