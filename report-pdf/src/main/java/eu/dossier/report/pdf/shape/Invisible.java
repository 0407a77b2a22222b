package eu.dossier.report.pdf.shape;

/** Characters that steer and are not printed: soft hyphen, joiners, direction marks, variation selectors. */
final class Invisible {

    private Invisible() {}

    static boolean is(int codePoint) {
        return codePoint == 0xAD
                || codePoint == 0x034F
                || codePoint == 0x061C
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x2060 && codePoint <= 0x2064)
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFEFF;
    }

    /** The text without them. */
    static String without(String text) {
        if (text.codePoints().noneMatch(Invisible::is)) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints().filter(c -> !is(c)).forEach(rest::appendCodePoint);
        return rest.toString();
    }
}
