package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;

/**
 * The bullet or number of a list item, beside its first line.
 *
 * @param x of its left edge, from the left edge of the column
 */
record Label(Line<Ink> line, double x) {

    void place(PagePlan page, double columnX, double baseline, boolean artifact) {
        page.add(new Painted.Text(columnX + x, baseline, line, artifact));
    }
}
