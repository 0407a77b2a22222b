package eu.dossier.briefing.leak.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fonts of one content stream, by the names that it has for them. */
final class PdfFonts {

    private final PdfReader reader;
    private final Map<String, Object> named;
    private final Map<String, PdfFont> known = new HashMap<>();

    PdfFonts(PdfReader reader, Map<String, Object> named) {
        this.reader = reader;
        this.named = named;
    }

    @Nullable
    PdfFont font(String name) throws UnreadableException {
        PdfFont font = known.get(name);
        if (font == null) {
            font = reader.font(named.get(name));
            if (font != null) {
                known.put(name, font);
            }
        }
        return font;
    }
}
