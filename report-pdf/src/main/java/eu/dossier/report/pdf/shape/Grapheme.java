package eu.dossier.report.pdf.shape;

import eu.dossier.report.pdf.font.Face;
import eu.dossier.report.pdf.font.FontStack;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** A letter with its accents, and how a face can show it. */
final class Grapheme {

    private Grapheme() {}

    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Where the next letter begins. */
    static int end(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /**
     * The characters by which the face shows the letter best: one for all where it has that, else letter and accents apart,
     * else as composed as can be.
     *
     * @param joined to try accents on a composed letter before accents apart
     * @return empty when the face cannot show all of it
     */
    static String in(Face face, String grapheme, boolean joined) {
        String composed = Normalizer.normalize(grapheme, Form.NFC);
        String apart = Normalizer.normalize(grapheme, Form.NFD);
        boolean single = composed.codePointCount(0, composed.length()) == 1;
        if ((single || joined) && hasAll(face, composed)) {
            return composed;
        }
        if (hasAll(face, apart)) {
            return apart;
        }
        return hasAll(face, composed) ? composed : "";
    }

    private static boolean hasAll(Face face, String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (face.glyph(c) == 0) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    static boolean isShownBy(FontStack fonts, String grapheme) {
        return !in(face(fonts, grapheme), grapheme, false).isEmpty();
    }

    /** The first face that shows all of the letter; the first of all when none does. */
    static Face face(FontStack fonts, String grapheme) {
        for (int i = 0; i < fonts.size(); i++) {
            if (!in(fonts.face(i), grapheme, false).isEmpty()) {
                return fonts.face(i);
            }
        }
        return fonts.faceOf(grapheme.codePointAt(0));
    }
}
