package eu.dossier.briefing.leak.search;

import eu.dossier.core.release.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs of words out of prose that somebody who quotes it in part would repeat. */
final class Quotations {

    private static final int WORDS = 8;
    private static final int STEP = 3;
    private static final int LETTERS = 36;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Quotations() {}

    static List<Needle> of(Secret secret) {
        if (secret.kind() != Secret.Kind.TEXT) {
            return List.of();
        }
        List<String> words = BLANKS.splitAsStream(secret.value())
                .filter(word -> !word.isBlank())
                .toList();
        List<Needle> runs = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.size(); i += STEP) {
            String run = String.join(" ", words.subList(i, i + WORDS));
            Needle needle = new Needle(secret, Needle.Style.PROSE, run, 0);
            if (needle.length() >= LETTERS) {
                runs.add(needle);
            }
        }
        return runs;
    }
}
