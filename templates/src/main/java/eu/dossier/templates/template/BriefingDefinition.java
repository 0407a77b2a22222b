package eu.dossier.templates.template;

import eu.dossier.document.marking.Tlp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a briefing is, without its template.
 *
 * @param name as on the command line and in file names: {@code minister-brief}
 * @param audience whose release it prints: {@code ministers}
 * @param ceiling the narrowest marking that it may ever carry; a release that holds more is refused
 * @param pages how many pages it may have in print, if there is a limit
 * @param readability the lowest reading ease that its text may have, 0 to 100, by language; under {@code und} that of all others
 * @param needs fields that the released case must have for this briefing to make sense, {@code superseded}
 * @param onRequest whether it is made only when someone asks for it by name
 */
public record BriefingDefinition(
        String name,
        String audience,
        Tlp ceiling,
        Optional<Integer> pages,
        Map<String, Integer> readability,
        List<String> needs,
        boolean onRequest) {

    public BriefingDefinition {
        readability = Map.copyOf(readability);
        needs = List.copyOf(needs);
    }

    /** The lowest reading ease that the text may have in a language, 0 (very hard) to 100 (very easy), if there is a limit. */
    public Optional<Integer> lowestEase(Locale language) {
        return Optional.ofNullable(readability.getOrDefault(language.getLanguage(), readability.get("und")));
    }
}
