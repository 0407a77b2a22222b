package eu.dossier.report.pdf.flow;

import eu.dossier.document.marking.Tlp;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;
import java.util.List;

/** A TLP label on black, with further restrictions beside it. */
record MarkingPanel(
        Line<Ink> label, List<Line<Ink>> restrictions, double x, double width, double lineHeight, boolean rightToLeft)
        implements Box {

    static final double PADDING = 7;
    private static final double LABEL_HEIGHT = 21;
    private static final double GAP = 10;

    @Override
    public double height() {
        return Math.max(LABEL_HEIGHT, restrictions.size() * lineHeight);
    }

    @Override
    public double firstBaseline() {
        return baseline(label, LABEL_HEIGHT);
    }

    private static double baseline(Line<Ink> line, double height) {
        return (height - line.ascent() - line.descent()) / 2 + line.ascent();
    }

    @Override
    public void place(PagePlan page, double columnX, double top, boolean artifact) {
        double boxWidth = label.width() + 2 * PADDING;
        double left = columnX + x + (rightToLeft ? width - boxWidth : 0);
        page.add(new Painted.Fill(left, top, boxWidth, LABEL_HEIGHT, Tlp.BACKGROUND));
        page.add(new Painted.Text(left + PADDING, top + firstBaseline(), label, artifact));
        double textLeft = rightToLeft ? columnX + x : left + boxWidth + GAP;
        double first = Math.max(0, (LABEL_HEIGHT - restrictions.size() * lineHeight) / 2);
        for (int i = 0; i < restrictions.size(); i++) {
            Line<Ink> line = restrictions.get(i);
            double baseline = top + first + i * lineHeight + baseline(line, lineHeight);
            page.add(new Painted.Text(textLeft, baseline, line, artifact));
        }
    }
}
