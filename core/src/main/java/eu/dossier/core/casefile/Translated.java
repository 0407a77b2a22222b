package eu.dossier.core.casefile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A text in one language or several, in the order in which the author wrote them. */
public sealed interface Translated permits LocalText, Narrative {

    Map<Locale, String> texts();

    /** The text in that language, or in the same language of another region; empty when there is none. */
    default Optional<String> in(Locale language) {
        String exact = texts().get(language);
        if (exact != null) {
            return Optional.of(exact);
        }
        return texts().entrySet().stream()
                .filter(text -> text.getKey().getLanguage().equals(language.getLanguage()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
