package eu.dossier.templates.template;

import eu.dossier.document.marking.Tlp;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a briefing is, without its template.
 *
 * @param name as on the command line and in file names: {@code minister-brief}
 * @param audience whose release it prints: {@code ministers}
 * @param ceiling the narrowest marking that it may ever carry; a release that holds more is refused
 * @param pages how many pages it may have in print, if there is a limit
 * @param readability the hardest that its text may be in each language, by BCP 47 tag; in that language's own measure
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
}
