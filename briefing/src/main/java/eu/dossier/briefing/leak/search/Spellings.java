package eu.dossier.briefing.leak.search;

import eu.dossier.briefing.leak.search.Needle.Style;
import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.core.release.Secret;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The ways in which secrets of one case may be written, folded into one row of letters of which each is a part. What several
 * audiences may not know is worked out once.
 */
final class Spellings {

    /** The shortest sentence that says something by itself, in characters. */
    private static final int SENTENCE = 24;

    /** Runs of so many words are what somebody repeats who quotes prose in part; one begins at every third word. */
    private static final int WORDS = 8;

    private static final int STEP = 3;

    /** Greek, the first letters behind those of Latin and their marks. */
    private static final int FIRST_OTHER_SCRIPT = 0x370;

    private final Haystack letters = new Haystack(16 * 1024);
    private final Map<Key, List<Needle>> known = new HashMap<>();
    private List<Needle> needles = new ArrayList<>();

    /** @param known whether it is a day that the audience reads of some year */
    private record Key(Secret secret, boolean known) {}

    /**
     * All spellings of the secrets, those that say too little left out.
     *
     * @param visibleDays months and days of which a day of some year is known: of them only spellings with the year count
     */
    List<Needle> of(Collection<Secret> secrets, Set<String> visibleDays) {
        List<Needle> all = new ArrayList<>();
        secrets.forEach(secret ->
                all.addAll(known.computeIfAbsent(new Key(secret, isKnownDay(secret, visibleDays)), this::spell)));
        return all;
    }

    private static boolean isKnownDay(Secret secret, Set<String> visibleDays) {
        return secret.kind() == Secret.Kind.DATE
                && visibleDays.contains(secret.value().substring(secret.value().length() - 5));
    }

    private List<Needle> spell(Key key) {
        needles = new ArrayList<>();
        Secret secret = key.secret();
        switch (secret.kind()) {
            case TEXT -> prose(secret);
            case NAME -> words(secret, Style.NAME);
            case WORDS, TERM -> words(secret, Style.WORD);
            case LITERAL -> Literals.spellings(secret.value()).forEach(text -> spelling(secret, Style.LITERAL, text));
            case NUMBER -> Numbers.spellings(secret.value()).forEach(text -> spelling(secret, Style.NUMBER, text));
            case DATE -> day(secret, key.known());
        }
        return needles;
    }

    private void day(Secret secret, boolean known) {
        for (Dates.Spelling spelling : Dates.spellings(secret.value())) {
            DayRule rule = known ? spelling.rule().withYear() : spelling.rule();
            spelling(secret, Style.DATE, spelling.text(), rule);
        }
    }

    private void words(Secret secret, Style style) {
        spellings(secret.value()).forEach(text -> spelling(secret, style, text));
    }

    /**
     * Folding drops the dots of ä, ö, ü; some write ae, oe, ue instead. Capital letters of other scripts look like other Latin
     * ones than their small letters do, so that words of those scripts are looked for in both.
     */
    private static Set<String> spellings(String text) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(text);
        if (text.chars().anyMatch(c -> c >= FIRST_OTHER_SCRIPT && Character.isLetter(c))) {
            spellings.add(text.toUpperCase(Locale.ROOT));
            spellings.add(text.toLowerCase(Locale.ROOT));
        }
        spellings.add(text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue"));
        return spellings;
    }

    private void spelling(Secret secret, Style style, String text) {
        spelling(secret, style, text, DayRule.NONE);
    }

    private void spelling(Secret secret, Style style, String text, DayRule rule) {
        letters.hard();
        int from = letters.size();
        letters.text(text);
        needle(secret, style, rule, from, letters.size());
    }

    private void needle(Secret secret, Style style, DayRule rule, int from, int to) {
        Needle needle = new Needle(secret, style, rule, letters, from, to);
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
        needle(secret, Style.PROSE, DayRule.NONE, from, letters.size());
        Sentences.forEach(text, (start, end) -> {
            if (end - start >= SENTENCE && end - start < text.length()) {
                spelling(secret, Style.SENTENCE, text.substring(start, end));
            }
        });
        for (int i = 0; i + WORDS < words.size(); i += STEP) {
            needle(secret, Style.QUOTATION, DayRule.NONE, words.get(i), words.get(i + WORDS));
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
