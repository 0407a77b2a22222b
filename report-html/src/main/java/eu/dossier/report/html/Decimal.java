package eu.dossier.report.html;

/** Numbers as style sheets and SVG write them: a point, no exponent, no zeros that say nothing. */
final class Decimal {

    private Decimal() {}

    /** Rounded to a thousandth. */
    static String of(double value) {
        long thousandths = Math.round(value * 1000);
        long whole = Math.abs(thousandths) / 1000;
        int rest = (int) (Math.abs(thousandths) % 1000);
        StringBuilder text = new StringBuilder(8);
        if (thousandths < 0) {
            text.append('-');
        }
        text.append(whole);
        if (rest > 0) {
            text.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                text.append((char) ('0' + rest / 10 % 10));
            }
            if (rest % 10 > 0) {
                text.append((char) ('0' + rest % 10));
            }
        }
        return text.toString();
    }
}
