package eu.dossier.briefing.leak.search;

import eu.dossier.briefing.leak.text.Haystack;
import eu.dossier.core.release.Secret;
import java.util.List;
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

    private static final List<String> BEFORE_YEARS = List.of(
            "in",
            "en",
            "im",
            "nel",
            "since",
            "sinds",
            "seit",
            "depuis",
            "dal",
            "until",
            "till",
            "before",
            "after",
            "by",
            "from",
            "year",
            "annee",
            "jaar",
            "jahr",
            "anno",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> ENDINGS = Set.of("s", "e", "n", "es", "en", "er");

    /** From this length on, words out of prose are quoted rather than repeated by chance. */
    private static final int QUOTED = 36;

    private final Secret secret;
    private final Style style;
    private final DayRule day;
    private final Haystack spelled;
    private final int from;
    private final int length;
    private final int wholeDigits;
    private final boolean isSingleWord;

    /** How strict the search is with what stands between and around the letters. */
    enum Style {
        PROSE,
        /** One sentence of several. */
        SENTENCE,
        /** A run of words out of prose. */
        QUOTATION,
        WORD,
        /** As {@link #WORD}, and a single word only with the capital letter that it has as a name. */
        NAME,
        LITERAL,
        NUMBER,
        DATE
    }

    /**
     * @param day what must hold around a day; {@link DayRule#NONE} for all else
     * @param spelled letters that hold this spelling from letter {@code from} to before letter {@code to}
     */
    Needle(Secret secret, Style style, DayRule day, Haystack spelled, int from, int to) {
        this.secret = secret;
        this.style = style;
        this.day = day;
        this.spelled = spelled;
        this.from = from;
        length = to - from;
        wholeDigits = countWholeDigits();
        isSingleWord = style == Style.NAME && countSingleLetters() == length;
    }

    Style style() {
        return style;
    }

    Secret secret() {
        return secret;
    }

    int length() {
        return length;
    }

    char letter(int index) {
        return spelled.letter(from + index);
    }

    private boolean isParted(int index) {
        return spelled.gap(from + index) != Haystack.NONE;
    }

    /** Whether this spelling says enough to be looked for at all. */
    boolean isTelling() {
        return length >= 3
                && switch (style) {
                    case PROSE, SENTENCE -> length >= 12;
                    case QUOTATION -> length >= QUOTED;
                    case WORD, NAME, DATE -> true;
                    case LITERAL -> length >= 4 && (length > wholeDigits || length >= 8);
                    case NUMBER -> length > wholeDigits || isRareNumber();
                };
    }

    /** A number that means nothing by chance: four digits or more, and no year. */
    private boolean isRareNumber() {
        return length > 4 || (length == 4 && letter(0) != '0' && !isYearOrThousands());
    }

    private boolean isYearOrThousands() {
        return isYear() || (letter(1) == '0' && letter(2) == '0' && letter(3) == '0');
    }

    private boolean isYear() {
        return (letter(0) == '1' && letter(1) == '9') || (letter(0) == '2' && letter(1) == '0');
    }

    boolean isAt(Haystack hay, int at) {
        return isSpelledAt(hay, at) && isWholeAt(hay, at) && isCaseRightAt(hay, at) && isReadAt(hay, at);
    }

    /** Whether the letters are there, whatever stands between and around them. */
    boolean hasLettersAt(Haystack hay, int at) {
        return at + length <= hay.size() && hay.isSame(at, spelled, from, length);
    }

    private boolean isSpelledAt(Haystack hay, int at) {
        if (!hasLettersAt(hay, at)) {
            return false;
        }
        for (int i = 1; i < length && !isProse(); i++) {
            if (!isGapRight(i, hay.gap(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isProse() {
        return style == Style.PROSE || style == Style.SENTENCE || style == Style.QUOTATION;
    }

    private boolean isGapRight(int i, int gap) {
        if (isDigit(letter(i - 1)) && isDigit(letter(i))) {
            return isParted(i) ? gap >= Haystack.TIGHT : mayPartDigits(i, gap);
        }
        if (style == Style.NUMBER && i == wholeDigits) {
            return true;
        }
        return length >= UNMISTAKABLE || (isParted(i) ? gap != Haystack.NONE : gap <= Haystack.SOFT);
    }

    private boolean mayPartDigits(int i, int gap) {
        if (gap == Haystack.NONE) {
            return true;
        }
        return switch (style) {
            case NUMBER -> gap == Haystack.TIGHT && i < wholeDigits && (wholeDigits - i) % 3 == 0;
            case LITERAL -> length >= HASH || (gap == Haystack.SOFT && length >= UNMISTAKABLE);
            case PROSE, SENTENCE, QUOTATION, WORD, NAME, DATE -> false;
        };
    }

    private boolean isWholeAt(Haystack hay, int at) {
        int end = at + length;
        if (length >= UNMISTAKABLE && hay.readers(at) == Haystack.Readers.NOBODY) {
            // Bytes that are no text end words nowhere.
            return true;
        }
        return switch (style) {
            case NUMBER -> isParted(hay, at) && isParted(hay, end) && !isPartOfNumber(hay, at, end) && !isYear(hay, at);
            case DATE -> isEdge(hay, at) && isEdge(hay, end) && day.holds(hay, at, end);
            case WORD, NAME -> isParted(hay, at) && (isParted(hay, end) || hasEnding(hay, end));
            case PROSE, SENTENCE, QUOTATION, LITERAL -> isParted(hay, at) && isParted(hay, end);
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
        boolean before = hay.gap(at) == Haystack.TIGHT && isDigit(letter(0)) && isDigit(hay.letter(at - 1));
        boolean behind = hay.gap(end) == Haystack.TIGHT && isDigit(letter(length - 1)) && isDigit(hay.letter(end));
        return before || behind;
    }

    /** "In 2021 systems were old" counts no systems. */
    private boolean isYear(Haystack hay, int at) {
        return wholeDigits == 4 && length > 4 && isYear() && hay.isAfter(at, BEFORE_YEARS);
    }

    private boolean hasEnding(Haystack hay, int end) {
        if (length < INFLECTED) {
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
        if (style == Style.NAME && isSingleWord && spelled.isUpper(from) && !hay.isUpper(at)) {
            return false;
        }
        if ((style != Style.WORD && style != Style.NAME) || length > EXACT) {
            return true;
        }
        for (int i = 0; i < length; i++) {
            if (hay.isUpper(at + i) != spelled.isUpper(from + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isReadAt(Haystack hay, int at) {
        return switch (hay.readers(at)) {
            case PEOPLE, MARKUP -> true;
            case PROGRAMS -> style != Style.NUMBER && style != Style.DATE;
            case VOCABULARY -> isProse() || style == Style.LITERAL;
            case NOBODY -> style != Style.NUMBER && style != Style.DATE && length >= UNMISTAKABLE;
        };
    }

    /** Letters from the first on, up to a digit or a gap. */
    private int countSingleLetters() {
        int count = 0;
        while (count < length && !isDigit(letter(count)) && (count == 0 || !isParted(count))) {
            count++;
        }
        return count;
    }

    private int countWholeDigits() {
        int count = 0;
        while (count < length && isDigit(letter(count)) && (count == 0 || !isParted(count))) {
            count++;
        }
        return count;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
