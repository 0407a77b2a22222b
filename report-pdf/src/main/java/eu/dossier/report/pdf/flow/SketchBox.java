package eu.dossier.report.pdf.flow;

import eu.dossier.document.figure.Drawing;
import eu.dossier.document.theme.Colours;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;
import eu.dossier.report.pdf.tag.Content;
import java.util.List;

/**
 * A figure drawn in lines and letters.
 *
 * @param labels its texts in the order of the drawing, at their final size
 */
record SketchBox(Drawing drawing, List<Line<Ink>> labels, double x, double scale, Content content, Colours colours)
        implements Box {

    @Override
    public double height() {
        return drawing.height() * scale;
    }

    @Override
    public void place(PagePlan page, double columnX, double top, boolean artifact) {
        double left = columnX + x;
        double bottom = page.height() - top - height();
        if (!artifact) {
            content.owner().box(left, bottom, left + drawing.width() * scale, bottom + height());
        }
        page.add(new Painted.Sketch(left, top, scale, drawing, labels, colours, artifact ? null : content));
    }
}
