package eu.dossier.briefing;

import eu.dossier.briefing.leak.Boilerplate;
import eu.dossier.document.theme.Theme;
import eu.dossier.templates.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What documents say whatever the case, so that it tells nothing of one. */
final class FixedTexts {

    /** Rules of the language, which are printed nowhere. */
    private static final List<String> RULES = List.of("plural.", "rewrite.", "class.");

    private FixedTexts() {}

    /**
     * Of documents in one language and format.
     *
     * @param framed what a Word template puts into them
     */
    static Boilerplate of(Workshop workshop, Language language, String format, Boilerplate framed) {
        return framed.with(() -> messages(language), () -> theme(workshop.theme()))
                .withNamesOf(() -> WordTemplates.blank(new Writers().writer(format), Theme.DEFAULT));
    }

    private static List<String> messages(Language language) {
        return language.messages().entrySet().stream()
                .filter(message -> RULES.stream().noneMatch(message.getKey()::startsWith))
                .map(Map.Entry::getValue)
                .flatMap(message -> fixed(message).stream())
                .distinct()
                .toList();
    }

    /** Word by word with its neighbour: formats write the signs between words in ways of their own. */
    private static List<String> theme(Theme theme) {
        return Stream.of(theme.header(), theme.footer(), theme.organisation())
                .flatMap(text -> pairs(text.strip().split("\\s+", -1)).stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> pairs(String[] words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            pairs.add(words[i - 1] + " " + words[i]);
        }
        return words.length == 1 ? List.of(words) : pairs;
    }

    /** The words of a message that stand in no braces. */
    private static List<String> fixed(String message) {
        List<String> texts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= message.length(); i++) {
            char c = i < message.length() ? message.charAt(i) : '{';
            if (c == '{' && depth++ == 0) {
                texts.add(message.substring(from, i).strip());
            } else if (c == '}' && --depth == 0) {
                from = i + 1;
            }
        }
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
