package eu.dossier.report.pdf.flow;

import eu.dossier.document.figure.ImageData;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;
import eu.dossier.report.pdf.tag.Content;

/** A picture of pixels. */
record PictureBox(ImageData image, double x, double width, double height, Content content) implements Box {

    @Override
    public void place(PagePlan page, double columnX, double top, boolean artifact) {
        double left = columnX + x;
        double bottom = page.height() - top - height;
        if (!artifact) {
            content.owner().box(left, bottom, left + width, bottom + height);
        }
        page.add(new Painted.Picture(left, top, width, height, image, artifact ? null : content));
    }
}
