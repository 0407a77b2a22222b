package eu.dossier.report.html;

/** Text of a document as a string of a style sheet. */
final class CssText {

    private CssText() {}

    /** In quotes. Whatever is neither letter, digit nor plain space is escaped, so nothing ends the string or the element. */
    static String quote(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == ' ' || Character.isLetterOrDigit(c)) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.append('"').toString();
    }
}
