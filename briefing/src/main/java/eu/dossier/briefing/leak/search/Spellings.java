package eu.dossier.briefing.leak.search;

import eu.dossier.briefing.leak.search.Needle.Style;
import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.core.release.Secret;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The ways in which secrets may be written, folded into one row of letters of which each is a part. */
final class Spellings {

    /** The shortest sentence that says something by itself, in characters. */
    private static final int SENTENCE = 24;

    /** Runs of so many words are what somebody repeats who quotes prose in part; one begins at every third word. */
    private static final int WORDS = 8;

    private static final int STEP = 3;

    private final Haystack letters = new Haystack(16 * 1024);
    private final List<Needle> needles = new ArrayList<>();

    private Spellings() {}

    /** All spellings of the secrets, those that say too little left out. */
    static List<Needle> of(Collection<Secret> secrets) {
        Spellings spellings = new Spellings();
        secrets.forEach(spellings::add);
        return spellings.needles;
    }

    private void add(Secret secret) {
        switch (secret.kind()) {
            case TEXT -> prose(secret);
            case NAME, TERM -> words(secret);
            case LITERAL ->
                Literals.spellings(secret.value()).forEach(text -> spelling(secret, Style.LITERAL, text, 0));
            case NUMBER -> Numbers.spellings(secret.value()).forEach(text -> spelling(secret, Style.NUMBER, text, 0));
            case DATE ->
                Dates.spellings(secret.value())
                        .forEach(spelling -> spelling(secret, Style.DATE, spelling.text(), spelling.year()));
        }
    }

    /** Folding drops the dots of ä, ö, ü; some write ae, oe, ue instead. */
    private void words(Secret secret) {
        String text = secret.value();
        spelling(secret, Style.WORD, text, 0);
        String other = text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
        if (!other.equals(text)) {
            spelling(secret, Style.WORD, other, 0);
        }
    }

    private void spelling(Secret secret, Style style, String text, int year) {
        letters.hard();
        int from = letters.size();
        letters.text(text);
        needle(secret, style, year, from, letters.size());
    }

    private void needle(Secret secret, Style style, int year, int from, int to) {
        Needle needle = new Needle(secret, style, year, letters, from, to);
        if (needle.isTelling()) {
            needles.add(needle);
        }
    }

    /** The whole, each of several sentences, and runs of words, all of them parts of the same letters. */
    private void prose(Secret secret) {
        String text = secret.value().strip();
        letters.hard();
        List<Integer> words = foldedWords(text);
        int from = words.getFirst();
        needle(secret, Style.PROSE, 0, from, letters.size());
        Sentences.forEach(text, (start, end) -> {
            if (end - start >= SENTENCE && end - start < text.length()) {
                spelling(secret, Style.SENTENCE, text.substring(start, end), 0);
            }
        });
        for (int i = 0; i + WORDS < words.size(); i += STEP) {
            needle(secret, Style.QUOTATION, 0, words.get(i), words.get(i + WORDS));
        }
    }

    /** Folds a text, and says at which letter each of its words begins, and where the last one ends. */
    private List<Integer> foldedWords(String text) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = wordEnd(text, from);
            starts.add(letters.size());
            letters.text(text, from, to);
            from = to;
        }
        starts.add(letters.size());
        return starts;
    }

    /** Behind the word that begins here, and behind the blanks after it. */
    private static int wordEnd(String text, int from) {
        int to = from;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
