package eu.dossier.core.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers and truth values, which stand without quotation marks. */
final class NumberLeaves {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");
    private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+]?[\\d., '\u00A0\u202F]*\\d.*");
    /** What a Dutch or German author writes for thousands, and a program for three decimals. */
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private static final List<String> YES_AND_NO = List.of("yes", "no", "on", "off", "y", "n");

    private final Scalars scalars;
    private final boolean json;

    /** @param json whether the file is JSON, which programs write: there 12.500 is no slip */
    NumberLeaves(Scalars scalars, boolean json) {
        this.scalars = scalars;
        this.json = json;
    }

    @Nullable
    Integer integer(Node node) {
        String text = scalars.text(node, "A whole number");
        if (text == null) {
            return null;
        }
        if (Scalars.isPlain(node) && INTEGER.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        scalars.refuse(
                ReadRule.BAD_NUMBER, node, "%s is not a whole number.", "Write digits only, without quotation marks.");
        return null;
    }

    @Nullable
    BigDecimal number(Node node) {
        String text = scalars.text(node, "A number");
        if (text == null) {
            return null;
        }
        if (Scalars.isPlain(node) && NUMBER.matcher(text).matches()) {
            return number(node, text);
        }
        scalars.refuse(ReadRule.BAD_NUMBER, node, "%s is not a number that can stand here.", numberHint(text));
        return null;
    }

    private @Nullable BigDecimal number(Node node, String text) {
        BigDecimal number = new BigDecimal(text);
        if (json || !GROUPED.matcher(text).matches()) {
            return number;
        }
        String exact = number.stripTrailingZeros().scale() == 3
                ? text + "0"
                : number.stripTrailingZeros().toPlainString();
        scalars.refuse(
                ReadRule.BAD_NUMBER,
                node,
                "%s is read as thousands by some and as a fraction by others.",
                "Write " + text.replace(".", "") + " if thousands are meant, " + exact + " if not.");
        return null;
    }

    private static String numberHint(String text) {
        if (text.startsWith("-")) {
            return "Nothing counted here can be less than zero.";
        }
        return NUMBER_LIKE.matcher(text).matches()
                ? "Write digits without separators, a point before decimals, no quotation marks, no unit: 1643 or 2.5."
                : "Write digits: 1643 or 2.5.";
    }

    @Nullable
    Boolean truth(Node node) {
        String text = scalars.text(node, "true or false");
        if (text == null) {
            return null;
        }
        if (((Node.Scalar) node).isTruth()) {
            return text.equalsIgnoreCase("true");
        }
        String hint = YES_AND_NO.contains(text.toLowerCase(Locale.ROOT))
                ? "Write true for yes and false for no, without quotation marks."
                : "Write true or false, without quotation marks.";
        scalars.refuse(ReadRule.WRONG_KIND, node, "%s is neither true nor false.", hint);
        return null;
    }
}
