package eu.dossier.briefing.leak.search;

import eu.dossier.briefing.leak.text.Haystack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one case says, as folded letters, for all its audiences: most of what one reads or may not know, another does too.
 * Kept as long as the case is worked on. For one thread at a time.
 */
public final class CaseLetters {

    private final Spellings spellings = new Spellings();
    private final Map<String, Text> texts = new HashMap<>();

    /**
     * A text of the case.
     *
     * @param sentences at which letter each of them begins
     */
    record Text(Haystack letters, List<Integer> sentences) {}

    Spellings spellings() {
        return spellings;
    }

    Text text(String text) {
        return texts.computeIfAbsent(text, CaseLetters::folded);
    }

    private static Text folded(String text) {
        Haystack letters = new Haystack(text.length());
        List<Integer> sentences = new ArrayList<>();
        Sentences.forEach(text, (from, to) -> {
            sentences.add(letters.size());
            letters.hard();
            letters.text(text, from, to);
        });
        return new Text(letters, sentences);
    }
}
