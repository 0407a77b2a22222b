package eu.dossier.report.pdf.line;

import java.util.Set;

/** Words that belong to their neighbour across a space: a unit to its number, a month to its day, "Plan B". */
final class Ties {

    /** Marks that French sets off by a space, which may not come to stand at the start of a line. */
    private static final String TIED_TO_WHAT_PRECEDES = ":;?!\u00BB%";

    private static final String CURRENCIES = "\u20AC$\u00A3\u00A5";
    private static final int LONGEST = 12;

    private static final Set<String> UNITS = words("""
        % \u2030 \u20AC $ \u00A3 \u00B0C km m cm kg g t B kB KB MB GB TB PB KiB MiB GiB Mo Go To kbit/s
        Mbit/s Gbit/s h min s ms Uhr uur ore EUR USD GBP CHF UTC GMT CET CEST am pm million millions
        billion billions milliard milliards Million Millionen Milliarde Milliarden Mio Mrd miljoen
        miljard milione milioni miliardo miliardi
        """);

    private static final Set<String> MONTHS = words("""
        January February March April May June July August September October November December janvier
        f\u00E9vrier mars avril mai juin juillet ao\u00FBt septembre octobre novembre d\u00E9cembre
        januari februari maart april mei juni juli augustus september oktober november december Januar
        Februar M\u00E4rz Mai Juni Juli Oktober Dezember gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre dicembre
        """);

    private static final Set<String> BEFORE_CLOCK = Set.of("ore");

    private Ties() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** How text may break at the space that ends before {@code at}. */
    static byte kind(String text, int at) {
        char before = at > 1 ? text.charAt(at - 2) : ' ';
        char after = text.charAt(at);
        if (before == '\u00AB' || isMark(text, at)) {
            return Breaks.NEVER;
        }
        boolean tied = isDigit(after)
                ? isTiedBeforeNumber(text, at, before)
                : isTiedToNumber(text, at, before) || isLetterOfSeries(text, at, before);
        if (tied) {
            return Breaks.TIED;
        }
        return isDigit(before) && isCount(text, at) ? Breaks.COUNTED : Breaks.SPACE;
    }

    /** "412 servers", "1.900 Kunden"; a year counts nothing, nor does the end of a sentence. */
    private static boolean isCount(String text, int at) {
        if (!Character.isLetter(text.charAt(at))) {
            return false;
        }
        int start = startOfToken(text, at - 1);
        for (int i = start; i < at - 1; i++) {
            if (!isDigit(text.charAt(i)) && !isInsideNumber(text, i, at - 2)) {
                return false;
            }
        }
        return !isYear(text, start, at - 1);
    }

    /** A separator of thousands or decimals, with digits on either side. */
    private static boolean isInsideNumber(String text, int i, int last) {
        char c = text.charAt(i);
        return (c == '.' || c == ',') && i > 0 && isDigit(text.charAt(i - 1)) && i < last;
    }

    private static boolean isYear(String text, int from, int to) {
        char first = text.charAt(from);
        return to - from == 4 && (first == '1' || first == '2') && isDigit(text.charAt(from + 1));
    }

    private static boolean isMark(String text, int at) {
        return TIED_TO_WHAT_PRECEDES.indexOf(text.charAt(at)) >= 0
                && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** After a currency, after "7 h" with its minutes to come, after the month of a year or day, after Italian "ore". */
    private static boolean isTiedBeforeNumber(String text, int at, char before) {
        int start = startOfToken(text, at - 1);
        boolean hours = before == 'h' && at - 1 - start == 1 && start > 1 && isDigit(text.charAt(start - 2));
        return hours
                || CURRENCIES.indexOf(before) >= 0
                || isIn(MONTHS, text, start, at - 1)
                || isIn(BEFORE_CLOCK, text, start, at - 1);
    }

    private static boolean isTiedToNumber(String text, int at, char before) {
        if (!isDigit(text.charAt(startOfToken(text, at - 1)))) {
            return false;
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST && isPartOfUnit(text.charAt(end))) {
            end++;
        }
        return (isDigit(before) && isIn(UNITS, text, at, end)) || isIn(MONTHS, text, at, end);
    }

    private static boolean isPartOfUnit(char c) {
        return Character.isLetter(c) || "%\u2030\u20AC$\u00A3\u00B0/".indexOf(c) >= 0;
    }

    /** "Reliability C": a capital by itself after a word; "I" is a word of its own. */
    private static boolean isLetterOfSeries(String text, int at, char before) {
        char letter = text.charAt(at);
        return letter >= 'A'
                && letter <= 'Z'
                && letter != 'I'
                && Character.isLetter(before)
                && !isPartOfWord(text, at + 1);
    }

    private static boolean isPartOfWord(String text, int at) {
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean goesOn = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '-' || (c == '.' && goesOn);
    }

    /** Whether a word is part of a date or an amount: a month beside its day or year, "million" after a number. */
    static boolean isPartOfNumber(String text, int from, int to) {
        boolean month = isIn(MONTHS, text, from, to);
        return (month && isBesideNumber(text, to, 1))
                || ((month || isIn(UNITS, text, from, to)) && isBesideNumber(text, from - 1, -1));
    }

    private static boolean isBesideNumber(String text, int space, int step) {
        int next = space + step;
        if (next < 0 || next >= text.length() || !isAnySpace(text.charAt(space))) {
            return false;
        }
        return isDigit(text.charAt(step < 0 ? startOfToken(text, space) : next));
    }

    private static boolean isIn(Set<String> words, String text, int from, int to) {
        return to > from && to - from <= LONGEST && words.contains(text.substring(from, to));
    }

    /** Where the few characters before a space start: "3", "3.", "1er"; of longer ones, somewhere inside. */
    private static int startOfToken(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && !isAnySpace(text.charAt(start - 1))) {
            start--;
        }
        return Math.min(start, text.length() - 1);
    }

    private static boolean isAnySpace(char c) {
        return Breaks.isSpace(c) || c == '\u00A0' || c == '\u202F';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
