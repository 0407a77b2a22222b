package eu.dossier.report.pdf.flow;

import eu.dossier.document.theme.Page;

/**
 * A page and the column on it, in points; from the left and from the top.
 *
 * @param bodyHeight of the column, notes included
 */
record Geometry(
        double width,
        double height,
        double left,
        double top,
        double columnWidth,
        double bodyHeight,
        boolean landscape) {

    static Geometry portrait(Page page, boolean rightToLeft) {
        return of(page, page.width(), page.height(), rightToLeft, false);
    }

    /** The same paper turned; the margins stay where they are for the reader. */
    static Geometry landscape(Page page, boolean rightToLeft) {
        return of(page, page.height(), page.width(), rightToLeft, true);
    }

    private static Geometry of(Page page, double width, double height, boolean rightToLeft, boolean landscape) {
        double left = rightToLeft ? page.end() : page.start();
        double columnWidth = width - page.start() - page.end();
        double bodyHeight = height - page.top() - page.bottom();
        return new Geometry(width, height, left, page.top(), columnWidth, bodyHeight, landscape);
    }

    double right() {
        return left + columnWidth;
    }
}
