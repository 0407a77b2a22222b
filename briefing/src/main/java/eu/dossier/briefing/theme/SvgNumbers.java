package eu.dossier.briefing.theme;

/** Numbers and letters of an SVG attribute, separated by blanks and commas or by nothing. */
final class SvgNumbers {

    /** Beyond this a logo is none, and sums would lose their precision. */
    private static final double LARGEST = 1_000_000;

    private final String text;
    private int at;

    SvgNumbers(String text) {
        this.text = text;
        skip();
    }

    private void skip() {
        while (at < text.length() && " \t\r\n,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    boolean more() {
        return at < text.length();
    }

    boolean atLetter() {
        return more() && Character.isLetter(text.charAt(at));
    }

    char letter() {
        char letter = text.charAt(at++);
        skip();
        return letter;
    }

    /** 0 or 1, which the next number may follow at once. */
    boolean flag() {
        char flag = more() ? text.charAt(at++) : ' ';
        if (flag != '0' && flag != '1') {
            throw new IllegalArgumentException("an arc has a flag that is neither 0 nor 1");
        }
        skip();
        return flag == '1';
    }

    double number() {
        int from = at;
        sign();
        digits();
        if (more() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        exponent();
        double value = value(text.substring(from, at));
        skip();
        return value;
    }

    private void sign() {
        if (more() && "+-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void digits() {
        while (more() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private void exponent() {
        if (more() && "eE".indexOf(text.charAt(at)) >= 0) {
            at++;
            sign();
            digits();
        }
    }

    private static double value(String number) {
        try {
            double value = Double.parseDouble(number);
            if (Math.abs(value) <= LARGEST) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + number + "' stands where a number is needed", e);
        }
        throw new IllegalArgumentException("the number " + number + " is too large");
    }
}
