package eu.dossier.report.docx.style;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Languages as Word names them. */
public final class WordLanguage {

    /** Word's proofing tools belong to a language in a region; a language alone finds none. */
    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("en", "en-GB"),
            Map.entry("fr", "fr-FR"),
            Map.entry("nl", "nl-NL"),
            Map.entry("de", "de-DE"),
            Map.entry("es", "es-ES"),
            Map.entry("it", "it-IT"),
            Map.entry("pt", "pt-PT"),
            Map.entry("pl", "pl-PL"),
            Map.entry("el", "el-GR"),
            Map.entry("ru", "ru-RU"),
            Map.entry("uk", "uk-UA"),
            Map.entry("zh", "zh-CN"),
            Map.entry("ja", "ja-JP"),
            Map.entry("ar", "ar-SA"),
            Map.entry("he", "he-IL"),
            Map.entry("iw", "he-IL"),
            Map.entry("fa", "fa-IR"),
            Map.entry("tr", "tr-TR"),
            Map.entry("sv", "sv-SE"),
            Map.entry("da", "da-DK"),
            Map.entry("fi", "fi-FI"),
            Map.entry("cs", "cs-CZ"),
            Map.entry("hu", "hu-HU"),
            Map.entry("ro", "ro-RO"),
            Map.entry("bg", "bg-BG"));

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "dv", "ckb");

    private WordLanguage() {}

    /** {@code nl-NL} for Dutch of no region; any other tag as it is. */
    public static String tag(Locale language) {
        String tag = language.toLanguageTag();
        return REGIONS.getOrDefault(tag, tag);
    }

    public static boolean isRightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }
}
