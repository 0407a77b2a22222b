package eu.dossier.templates.template;

import eu.dossier.core.release.view.Marks;
import eu.dossier.core.release.view.ReleasedCase;
import eu.dossier.core.release.view.ReleasedItem;
import eu.dossier.templates.language.Language;
import eu.dossier.templates.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is printed beside the TLP label: whatever else restricts any of what the document may hold. */
final class Restrictions {

    private Restrictions() {}

    /** Classifications, caveats in words, and who opened the audience beyond the floor. */
    static List<String> of(ReleasedCase released, Sentences sentences, Optional<String> openedBy) {
        List<Marks> marks = released.items().stream().map(ReleasedItem::marks).toList();
        List<String> restrictions = new ArrayList<>();
        marks.stream()
                .flatMap(mark -> mark.classification().stream())
                .distinct()
                .sorted()
                .forEach(restrictions::add);
        marks.stream()
                .flatMap(mark -> mark.caveats().stream())
                .distinct()
                .sorted()
                .map(caveat -> caveat(caveat, sentences))
                .forEach(restrictions::add);
        openedBy.map(who -> sentences.plain("override", Map.of("who", who))).ifPresent(restrictions::add);
        return List.copyOf(restrictions);
    }

    /** Caveats are open: one that the language has no word for is printed as the case writes it. */
    private static String caveat(String caveat, Sentences sentences) {
        String key = "caveat." + caveat.replace('_', '-');
        Language language = sentences.language();
        return language.has(key) ? sentences.plain(key, Map.of()) : caveat.replace('_', ' ');
    }
}
