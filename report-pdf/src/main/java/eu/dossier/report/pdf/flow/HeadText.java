package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;

/**
 * Text of the document that stands in the head of the page, and takes no room in the column.
 *
 * @param x from the left edge of the page
 * @param baseline from the top of the page
 */
record HeadText(Line<Ink> line, double x, double baseline) implements Box {

    @Override
    public double height() {
        return 0;
    }

    @Override
    public void place(PagePlan page, double columnX, double top, boolean artifact) {
        page.add(new Painted.Text(x, baseline, line, artifact));
    }
}
