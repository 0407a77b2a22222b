package eu.dossier.core.casefile;

import java.util.Locale;
import java.util.Map;

/** A line of plain text, in one language or several. */
public record LocalText(Map<Locale, String> texts) implements Translated {

    public LocalText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        texts = Ordered.copyOf(texts);
    }

    public static LocalText of(Locale language, String text) {
        return new LocalText(Map.of(language, text));
    }
}
