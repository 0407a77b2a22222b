package eu.dossier.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in running text, whatever their language writes between the digits. */
final class Numerals {

    private static final String GROUPED = "\\d{1,3}(?:[ .,'’\\u00A0\\u202F]\\d{3})+(?!\\d)(?:[.,]\\d{1,6}(?!\\d))?";
    private static final String TIME = "\\d{1,2}(?::| ?h ?|\\.)\\d{2}(?!\\d)(?![.,]\\d)";
    private static final String PLAIN = "\\d+(?:[.,]\\d+)?";
    private static final Pattern NUMERAL =
            Pattern.compile("(?<grouped>" + GROUPED + ")|(?<time>" + TIME + ")|(?<plain>" + PLAIN + ")");
    private static final Pattern LAST =
            Pattern.compile("(?<![\\d.,])(" + GROUPED + "|" + PLAIN + ")[ \\u00A0\\u202F-]{0,2}$");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final int LONGEST = 40;
    /** Between the hours and the minutes: "7 h 37". */
    private static final int WIDEST_GAP = 3;

    private Numerals() {}

    /** A number, and where it starts. */
    record Numeral(BigDecimal value, int start) {}

    /** All numbers and times of day in a text, each in one spelling; names of months as {@code m5}. */
    static List<String> all(String text, Tokens tokens, Locale language) {
        if (!tokens.hasDigits()) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfDigits(text, at);
            if (end == at) {
                at++;
            } else if (isWhole(text, end)) {
                all.add(withoutZeros(text.substring(at, end)));
                at = end;
            } else {
                Matcher numeral = NUMERAL.matcher(text).region(at, text.length());
                numeral.lookingAt();
                all.add(spelling(numeral));
                at = numeral.end();
            }
        }
        addMonths(text, tokens, Weekdays.months(language), all);
        return all;
    }

    private static void addMonths(String text, Tokens tokens, WordMap<Integer> months, List<String> all) {
        for (int i = 0; i < tokens.size(); i++) {
            Integer month = isDigit(text, tokens, i - 1) || isDigit(text, tokens, i + 1) ? months.at(tokens, i) : null;
            if (month != null) {
                all.add("m" + month);
            }
        }
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Only digits close behind can make a time, a fraction or more thousands of it; a cheap look at most numbers. */
    private static boolean isWhole(String text, int end) {
        for (int i = end; i < Math.min(text.length(), end + WIDEST_GAP + 1); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(String text, Tokens tokens, int i) {
        return i >= 0 && i < tokens.size() && Character.isDigit(text.charAt(tokens.start(i)));
    }

    private static String spelling(Matcher numeral) {
        String time = numeral.group("time");
        if (time != null) {
            String[] parts = time.split("\\D+", -1);
            String hour = String.valueOf(Integer.parseInt(parts[0]));
            return parts[1].equals("00") ? hour : hour + ":" + parts[1];
        }
        return plain(numeral.group());
    }

    /** The number that ends at an offset, but for a space. */
    static Optional<Numeral> endingAt(String text, int offset) {
        int from = Math.max(0, offset - LONGEST);
        Matcher last = LAST.matcher(text.substring(from, offset));
        return last.find()
                ? Optional.of(new Numeral(new BigDecimal(plain(last.group(1))), from + last.start(1)))
                : Optional.empty();
    }

    /**
     * The number in digits, with a point before decimals and no zero that says nothing. Three digits after a separator are
     * thousands, anything else after the last one is a fraction.
     */
    private static String plain(String written) {
        int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        boolean fraction =
                last >= 0 && written.length() - last - 1 != 3 && endOfDigits(written, last + 1) == written.length();
        String whole = NO_DIGIT.matcher(fraction ? written.substring(0, last) : written)
                .replaceAll("");
        int end = written.length();
        while (fraction && written.charAt(end - 1) == '0') {
            end--;
        }
        String decimals = fraction && end > last + 1 ? "." + written.substring(last + 1, end) : "";
        return withoutZeros(whole) + decimals;
    }

    private static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
