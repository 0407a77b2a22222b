package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.line.Segment;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.paint.LinkTarget;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;
import java.util.List;

/**
 * One line of text.
 *
 * @param x of the line's box, from the left edge of the column
 * @param baseline below the top
 * @param decorated whether it has links or backgrounds
 */
record TextBox(Line<Ink> line, double x, double height, double baseline, boolean decorated, List<Note> notes)
        implements Box {

    private static final double BACKGROUND_MARGIN = 2;

    @Override
    public double firstBaseline() {
        return baseline;
    }

    @Override
    public void place(PagePlan page, double columnX, double top, boolean artifact) {
        double left = columnX + x;
        double base = top + baseline;
        if (decorated) {
            decorate(page, left, base, artifact);
        }
        page.add(new Painted.Text(left, base, line, artifact));
    }

    private void decorate(PagePlan page, double left, double base, boolean artifact) {
        List<Segment<Ink>> segments = line.segments();
        for (int i = 0; i < segments.size(); i++) {
            Ink ink = segments.get(i).run().source();
            if (ink.background() != Ink.NONE) {
                background(page, left, base, segments.get(i), ink.background());
            }
            LinkTarget link = ink.link();
            if (link != null
                    && !artifact
                    && (i == 0 || segments.get(i - 1).run().source().link() != link)) {
                link(page, left, base, i, link);
            }
        }
    }

    private void background(PagePlan page, double left, double base, Segment<Ink> segment, int colour) {
        double size = segment.run().look().size();
        page.add(new Painted.Fill(
                left + segment.x() - BACKGROUND_MARGIN,
                base - size * 0.78,
                segment.width() + 2 * BACKGROUND_MARGIN,
                size * 1.02,
                colour));
    }

    /** One area for all neighbouring segments of the same link. */
    private void link(PagePlan page, double left, double base, int from, LinkTarget link) {
        double start = Double.MAX_VALUE;
        double end = -Double.MAX_VALUE;
        for (int i = from; i < line.segments().size(); i++) {
            Segment<Ink> segment = line.segments().get(i);
            if (segment.run().source().link() != link) {
                break;
            }
            start = Math.min(start, segment.x());
            end = Math.max(end, segment.x() + segment.width());
        }
        page.add(new Painted.Link(
                left + start, base - line.ascent(), end - start, line.ascent() + line.descent(), link));
    }
}
