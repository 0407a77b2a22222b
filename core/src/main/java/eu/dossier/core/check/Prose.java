package eu.dossier.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Running text taken apart: sentences, words, syllables. */
final class Prose {

    /** A full stop, question or exclamation mark, a closing quotation mark maybe, then a space and a capital or quote. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?…])[\"”’»]?(?=\\s+[\\p{Lu}\\p{N}\"“‘«„*_])\\s+|\\n\\s*\\n|\\n(?=\\s*[-*+] )");

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:Art|art|No|no|Nr|nr|Mr|Mrs|Ms|Dr|St|vs|approx|ca|bv|z\\.B|d\\.h|e\\.g|i\\.e|p|pp|\\p{Lu}|\\d{1,2})\\.$");
    /** With its full stop and what stands before it, and more than any has: what is cut off there is none. */
    private static final int LONGEST_ABBREVIATION = 16;

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,300})\\]\\([^)]{0,500}\\)");

    private Prose() {}

    /** The sentences of a text, without the space around them; headings and list items count as sentences. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int start : laterStarts(text)) {
            add(text.substring(from, start), sentences);
            from = start;
        }
        add(text.substring(from), sentences);
        return sentences;
    }

    /** Where sentences begin, the first left out: rising offsets into the text. */
    static int[] laterStarts(String text) {
        IntStream.Builder starts = IntStream.builder();
        Matcher end = SENTENCE_END.matcher(text).useTransparentBounds(true);
        int from = 0;
        int at = nextBreak(text, 0);
        while (at < text.length()) {
            if (!end.region(at, text.length()).lookingAt()) {
                at = nextBreak(text, at + 1);
                continue;
            }
            if (!endsInAbbreviation(text, from, end.start())) {
                from = end.end();
                starts.add(from);
            }
            at = nextBreak(text, end.end());
        }
        return starts.build().toArray();
    }

    /** Where a sentence may end at the earliest: at the end of a line, or behind its mark. Most letters are neither. */
    private static int nextBreak(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && (at == 0 || !isMark(text.charAt(at - 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean endsInAbbreviation(String text, int from, int end) {
        return ABBREVIATION
                .matcher(text)
                .region(Math.max(from, end - LONGEST_ABBREVIATION), end)
                .find();
    }

    private static void add(String part, List<String> sentences) {
        String sentence = part.strip();
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    /** CommonMark as a person hears it: link targets and marks of emphasis gone. */
    static String plain(String commonMark) {
        return LINK.matcher(commonMark).replaceAll("$1").replaceAll("[*_`#>|]", "");
    }

    /** How many words a sentence has: runs of letters and digits with whatever joins them. */
    static int words(String sentence) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < sentence.length(); i++) {
            boolean space = Character.isWhitespace(sentence.charAt(i));
            boolean letter = Character.isLetterOrDigit(sentence.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter || (inside && !space);
        }
        return words;
    }

    /** About how many syllables a word has: its groups of vowels, a silent e at the end of an English or French one less. */
    static int syllables(String word, String language) {
        int groups = 0;
        boolean inside = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i));
            groups += vowel && !inside ? 1 : 0;
            inside = vowel;
        }
        boolean silent = (language.equals("en") || language.equals("fr")) && word.endsWith("e") && !word.endsWith("ée");
        return Math.max(1, groups - (silent && groups > 1 ? 1 : 0));
    }

    private static boolean isVowel(char c) {
        return "aeiouyäöüàâéèêëîïìôòùûœæ".indexOf(Character.toLowerCase(c)) >= 0;
    }
}
