package eu.dossier.report.pdf.line;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Divides the words of one language. Words seen before are remembered, a bounded number of them. */
final class Hyphenation {

    private static final Map<String, String> FILES = Map.of(
            "en",
            "hyph-en-gb.tex",
            "en-US",
            "hyph-en-us.tex",
            "fr",
            "hyph-fr.tex",
            "nl",
            "hyph-nl.tex",
            "de",
            "hyph-de-1996.tex",
            "it",
            "hyph-it.tex");

    private static final Map<String, Hyphenation> LANGUAGES = new ConcurrentHashMap<>();

    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;
    private static final int BEFORE = 3;
    private static final int AFTER = 3;
    private static final int REMEMBERED = 1 << 12;

    private record Known(String word, long places) {}

    private final Patterns patterns;
    private final boolean capitals;
    private final Locale locale;
    private final AtomicReferenceArray<@Nullable Known> known = new AtomicReferenceArray<>(REMEMBERED);

    private Hyphenation(String language, String file) {
        this.patterns = Patterns.read(file);
        this.locale = Locale.forLanguageTag(language);
        this.capitals = language.equals("de");
    }

    /** Null when there are no patterns for the language: its words stay whole. */
    static @Nullable Hyphenation of(Locale locale) {
        String tag = locale.getCountry().equals("US") ? "en-US" : locale.getLanguage();
        String file = FILES.get(tag);
        if (file == null) {
            return null;
        }
        // Asking first takes no lock, which other threads would wait for.
        Hyphenation known = LANGUAGES.get(tag);
        return known != null ? known : LANGUAGES.computeIfAbsent(tag, key -> new Hyphenation(key, file));
    }

    /**
     * Notes in {@code kinds} where the words of {@code text} may be divided. Left whole are short words, words in capitals,
     * and words with a capital at the start, which are likely names, except in German, where every noun has one.
     */
    void divide(String text, int from, int to, byte[] kinds) {
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - start >= SHORTEST && end - start <= LONGEST && isWord(text, start, end)) {
                mark(places(text.substring(start, end)), start, kinds);
            }
            start = end + 1;
        }
    }

    private boolean isWord(String text, int start, int end) {
        if (isCode(text, start - 1) || isCode(text, end) || Ties.isPartOfNumber(text, start, end)) {
            return false;
        }
        if (!capitals && Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCode(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isDigit(text.charAt(at))
                        || text.charAt(at) == '_'
                        || (text.charAt(at) == '.' && Addresses.isInside(text, at, 0, text.length())));
    }

    private static void mark(long places, int start, byte[] kinds) {
        for (long left = places; left != 0; left &= left - 1) {
            int at = start + Long.numberOfTrailingZeros(left);
            if (kinds[at] == Breaks.NEVER) {
                kinds[at] = Breaks.HYPHEN;
            }
        }
    }

    private long places(String word) {
        int slot = (word.hashCode() ^ word.hashCode() >>> 12) & (REMEMBERED - 1);
        Known entry = known.getPlain(slot);
        if (entry == null || !entry.word.equals(word)) {
            entry = new Known(word, divide(word));
            known.setRelease(slot, entry);
        }
        return entry.places;
    }

    private long divide(String word) {
        String lower = word.toLowerCase(locale);
        if (lower.length() != word.length()) {
            return 0;
        }
        byte[] levels = patterns.levels(lower);
        long places = 0;
        for (int i = BEFORE; i <= word.length() - AFTER; i++) {
            if ((levels[i] & 1) != 0) {
                places |= 1L << i;
            }
        }
        return places;
    }
}
