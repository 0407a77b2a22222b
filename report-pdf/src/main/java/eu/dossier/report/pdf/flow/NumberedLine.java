package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.line.Look;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.paint.LinkTarget;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;
import java.util.List;

/** A line of the contents, a rule to lead the eye, and the number of the page. */
record NumberedLine(
        TextBox text,
        double leaderStart,
        double leaderEnd,
        double numberX,
        Look look,
        Ink ink,
        int ruleColour,
        boolean rightToLeft)
        implements Box {

    @Override
    public double height() {
        return text.height();
    }

    @Override
    public double firstBaseline() {
        return text.firstBaseline();
    }

    @Override
    public List<Note> notes() {
        return text.notes();
    }

    @Override
    public void place(PagePlan page, double x, double top, boolean artifact) {
        text.place(page, x, top, artifact);
        double baseline = top + text.baseline();
        if (leaderEnd > leaderStart) {
            double y = baseline + 1.5;
            page.add(new Painted.Rule(x + leaderStart, y, x + leaderEnd, y, 0.4, ruleColour));
        }
        LinkTarget target = ink.link();
        if (target == null || artifact) {
            return;
        }
        page.add(new Painted.PageNumber(x + numberX, baseline, target.anchor(), look, ink, rightToLeft));
    }
}
