package eu.dossier.briefing;

import eu.dossier.briefing.record.Fingerprints;
import eu.dossier.document.theme.Colours;
import eu.dossier.document.theme.FontFile;
import eu.dossier.document.theme.Page;
import eu.dossier.document.theme.Theme;
import eu.dossier.document.theme.Type;
import java.util.Map;
import java.util.TreeMap;

/** What a theme puts into documents, for the record. */
final class Looks {

    private Looks() {}

    /** What of a theme is no file. */
    public record Measures(
            Page page, Type type, Colours colours, String organisation, String header, String footer, boolean cover) {

        Measures(Theme theme) {
            this(
                    theme.page(),
                    theme.type(),
                    theme.colours(),
                    theme.organisation(),
                    theme.header(),
                    theme.footer(),
                    theme.cover());
        }
    }

    /** SHA-256 by name: the measures and colours, the logo, each font of the organisation's own. */
    static Map<String, String> assets(Theme theme) {
        Map<String, String> assets = new TreeMap<>();
        assets.put("theme", Fingerprints.of(new Measures(theme)));
        theme.logo().ifPresent(logo -> assets.put("theme logo", Fingerprints.of(logo.bytes())));
        theme.fonts().forEach(font -> assets.put("font " + name(font), Fingerprints.of(font.bytes())));
        return assets;
    }

    private static String name(FontFile font) {
        return font.family() + (font.bold() ? " Bold" : "") + (font.italic() ? " Italic" : "");
    }
}
