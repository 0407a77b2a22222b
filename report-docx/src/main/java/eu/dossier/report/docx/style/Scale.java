package eu.dossier.report.docx.style;

import eu.dossier.document.theme.Type;

/** Sizes in points and distances in twentieths of a point, all from the one size of the text. */
final class Scale {

    private final Type type;

    Scale(Type type) {
        this.type = type;
    }

    double text() {
        return type.size();
    }

    /** Of a heading: 1 stands well above the others, 4 in the size of the text. */
    double heading(int level) {
        return switch (level) {
            case 1 -> up(4.5);
            case 2 -> up(2);
            case 3 -> up(0.8);
            default -> text();
        };
    }

    /** The text's size, that many steps up the scale. */
    double up(double steps) {
        return type.size() * StrictMath.pow(type.scale(), steps);
    }

    double small() {
        return up(-1);
    }

    /** Between text and small print. */
    double table() {
        return up(-0.7);
    }

    /** The distance of two lines in that size. */
    int line(double size) {
        return twips(size * type.leading());
    }

    /** The closer distance of titles, tables and notes. */
    int tightLine(double size) {
        return twips(size * (1 + (type.leading() - 1) * 0.6));
    }

    /** That part of a line of text. */
    int lines(double count) {
        return twips(type.size() * type.leading() * count);
    }

    static int twips(double points) {
        return (int) Math.round(points * 20);
    }
}
