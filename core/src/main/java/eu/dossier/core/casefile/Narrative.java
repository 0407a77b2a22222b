package eu.dossier.core.casefile;

import java.util.Locale;
import java.util.Map;

/** Paragraphs in CommonMark, in one language or several. Raw HTML is refused. */
public record Narrative(Map<Locale, String> texts) implements Translated {

    public Narrative {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        texts = Ordered.copyOf(texts);
    }

    public static Narrative of(Locale language, String text) {
        return new Narrative(Map.of(language, text));
    }
}
