package eu.dossier.briefing.leak.search;

import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.core.release.Secret;
import java.util.Set;

/** One spelling of one secret, and what must surround it to count as found. */
final class Needle {

    /** From this length on, letters set apart or run together are still the same words. */
    private static final int UNMISTAKABLE = 8;

    /** From this length on, digits set apart are still the same hash. */
    private static final int HASH = 16;

    /** Up to this length, a word has to be written as in the case: "US" is not "us". */
    private static final int EXACT = 4;

    /** From this length on, a word is also found with an ending. */
    private static final int INFLECTED = 5;

    private static final Set<String> ENDINGS = Set.of("s", "e", "n", "es", "en", "er");

    private final Secret secret;
    private final Style style;
    private final int year;
    private final char[] letters;
    private final boolean[] parted;
    private final boolean[] upper;
    private final int wholeDigits;

    /** How strict the search is with what stands between and around the letters. */
    enum Style {
        PROSE,
        /** One sentence of several. */
        SENTENCE,
        WORD,
        LITERAL,
        NUMBER,
        DATE
    }

    /** @param year for dates spelled without it: another year behind the date means another day; else 0 */
    Needle(Secret secret, Style style, String spelling, int year) {
        this.secret = secret;
        this.style = style;
        this.year = year;
        Haystack folded = new Haystack(spelling.length());
        folded.text(spelling);
        int size = folded.size();
        letters = new char[size];
        parted = new boolean[size];
        upper = new boolean[size];
        for (int i = 0; i < size; i++) {
            letters[i] = folded.letter(i);
            parted[i] = folded.gap(i) != Haystack.NONE;
            upper[i] = folded.isUpper(i);
        }
        wholeDigits = countWholeDigits();
    }

    boolean isSentence() {
        return style == Style.SENTENCE;
    }

    Secret secret() {
        return secret;
    }

    int length() {
        return letters.length;
    }

    char letter(int index) {
        return letters[index];
    }

    /** The letters in a row, without gaps. */
    String folded() {
        return new String(letters);
    }

    /** Whether this spelling says enough to be looked for at all. */
    boolean isTelling() {
        return letters.length >= 3
                && switch (style) {
                    case PROSE, SENTENCE -> letters.length >= 12;
                    case WORD, DATE -> true;
                    case LITERAL -> letters.length >= 4 && (letters.length > wholeDigits || letters.length >= 8);
                    case NUMBER -> letters.length > wholeDigits || isRareNumber();
                };
    }

    /** A number that means nothing by chance: four digits or more, and no year. */
    private boolean isRareNumber() {
        return letters.length > 4 || (letters.length == 4 && letters[0] != '0' && !isYearOrThousands());
    }

    private boolean isYearOrThousands() {
        boolean year = (letters[0] == '1' && letters[1] == '9') || (letters[0] == '2' && letters[1] == '0');
        return year || (letters[1] == '0' && letters[2] == '0' && letters[3] == '0');
    }

    boolean isAt(Haystack hay, int at) {
        return isSpelledAt(hay, at) && isWholeAt(hay, at) && isCaseRightAt(hay, at) && isReadAt(hay, at);
    }

    private boolean isSpelledAt(Haystack hay, int at) {
        if (at < 0 || at + letters.length > hay.size()) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (hay.letter(at + i) != letters[i]) {
                return false;
            }
        }
        for (int i = 1; i < letters.length; i++) {
            if (!isGapRight(i, hay.gap(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isGapRight(int i, int gap) {
        if (style == Style.PROSE || style == Style.SENTENCE) {
            return true;
        }
        if (isDigit(letters[i - 1]) && isDigit(letters[i])) {
            return parted[i] ? gap >= Haystack.TIGHT : mayPartDigits(i, gap);
        }
        return letters.length >= UNMISTAKABLE || (parted[i] ? gap != Haystack.NONE : gap <= Haystack.SOFT);
    }

    private boolean mayPartDigits(int i, int gap) {
        if (gap == Haystack.NONE) {
            return true;
        }
        return switch (style) {
            case NUMBER -> gap == Haystack.TIGHT && i < wholeDigits && (wholeDigits - i) % 3 == 0;
            case LITERAL -> letters.length >= HASH || (gap == Haystack.SOFT && letters.length >= UNMISTAKABLE);
            case PROSE, SENTENCE, WORD, DATE -> false;
        };
    }

    private boolean isWholeAt(Haystack hay, int at) {
        int end = at + letters.length;
        if (letters.length >= UNMISTAKABLE && hay.readers(at) == Haystack.Readers.NOBODY) {
            // Bytes that are no text end words nowhere.
            return true;
        }
        return switch (style) {
            case NUMBER -> isParted(hay, at) && isParted(hay, end) && !isPartOfNumber(hay, at, end);
            case DATE -> isEdge(hay, at) && isEdge(hay, end) && !isOtherYear(hay, end);
            case WORD -> isParted(hay, at) && (isParted(hay, end) || hasEnding(hay, end));
            case PROSE, SENTENCE, LITERAL -> isParted(hay, at) && isParted(hay, end);
        };
    }

    private static boolean isParted(Haystack hay, int index) {
        return hay.gap(index) != Haystack.NONE;
    }

    /** As {@link #isParted}, or where letters follow digits: {@code 2021-03-14T10:00}. */
    private static boolean isEdge(Haystack hay, int index) {
        return isParted(hay, index) || isDigit(hay.letter(index - 1)) != isDigit(hay.letter(index));
    }

    private boolean isPartOfNumber(Haystack hay, int at, int end) {
        boolean before = hay.gap(at) == Haystack.TIGHT && isDigit(letters[0]) && isDigit(hay.letter(at - 1));
        boolean behind =
                hay.gap(end) == Haystack.TIGHT && isDigit(letters[letters.length - 1]) && isDigit(hay.letter(end));
        return before || behind;
    }

    private boolean isOtherYear(Haystack hay, int end) {
        int digits = 0;
        int value = 0;
        while (digits < 5 && end + digits < hay.size() && isDigit(hay.letter(end + digits))) {
            value = value * 10 + hay.letter(end + digits) - '0';
            digits++;
        }
        return year != 0 && digits == 4 && value > 1900 && value < 2200 && value != year;
    }

    private boolean hasEnding(Haystack hay, int end) {
        if (letters.length < INFLECTED) {
            return false;
        }
        for (int length = 1; length <= 2 && end + length <= hay.size(); length++) {
            if (isParted(hay, end + length) && ENDINGS.contains(new String(hay.letters(), end, length))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCaseRightAt(Haystack hay, int at) {
        if (style != Style.WORD || letters.length > EXACT) {
            return true;
        }
        for (int i = 0; i < letters.length; i++) {
            if (hay.isUpper(at + i) != upper[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isReadAt(Haystack hay, int at) {
        return switch (hay.readers(at)) {
            case PEOPLE -> true;
            case PROGRAMS -> style != Style.NUMBER && style != Style.DATE;
            case VOCABULARY -> style == Style.PROSE || style == Style.SENTENCE || style == Style.LITERAL;
            case NOBODY -> style != Style.NUMBER && style != Style.DATE && letters.length >= UNMISTAKABLE;
        };
    }

    private int countWholeDigits() {
        int count = 0;
        while (count < letters.length && isDigit(letters[count]) && (count == 0 || !parted[count])) {
            count++;
        }
        return count;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
