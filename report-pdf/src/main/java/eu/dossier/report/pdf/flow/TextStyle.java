package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.line.Align;
import eu.dossier.report.pdf.line.Breaking;
import java.util.Locale;

/**
 * How running text is set where nothing else is said.
 *
 * @param family of the font book
 * @param size in points
 * @param leading distance of lines, against the size
 * @param tracking added after every glyph, in points
 * @param colour 0xRRGGBB
 */
record TextStyle(
        String family,
        double size,
        double leading,
        double tracking,
        boolean bold,
        boolean italic,
        int colour,
        Align align,
        Breaking breaking,
        Locale language) {

    double lineHeight() {
        return size * leading;
    }

    TextStyle family(String other) {
        return new TextStyle(other, size, leading, tracking, bold, italic, colour, align, breaking, language);
    }

    TextStyle size(double other) {
        return new TextStyle(family, other, leading, tracking, bold, italic, colour, align, breaking, language);
    }

    TextStyle leading(double other) {
        return new TextStyle(family, size, other, tracking, bold, italic, colour, align, breaking, language);
    }

    TextStyle tracking(double other) {
        return new TextStyle(family, size, leading, other, bold, italic, colour, align, breaking, language);
    }

    TextStyle bold(boolean other) {
        return bold == other
                ? this
                : new TextStyle(family, size, leading, tracking, other, italic, colour, align, breaking, language);
    }

    TextStyle italic(boolean other) {
        return italic == other
                ? this
                : new TextStyle(family, size, leading, tracking, bold, other, colour, align, breaking, language);
    }

    TextStyle colour(int other) {
        return colour == other
                ? this
                : new TextStyle(family, size, leading, tracking, bold, italic, other, align, breaking, language);
    }

    TextStyle align(Align other) {
        return align == other
                ? this
                : new TextStyle(family, size, leading, tracking, bold, italic, colour, other, breaking, language);
    }

    TextStyle breaking(Breaking other) {
        return breaking == other
                ? this
                : new TextStyle(family, size, leading, tracking, bold, italic, colour, align, other, language);
    }

    TextStyle language(Locale other) {
        return new TextStyle(family, size, leading, tracking, bold, italic, colour, align, breaking, other);
    }
}
