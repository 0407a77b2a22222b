package eu.dossier.report.docx.body;

import eu.dossier.document.figure.ImageData;
import eu.dossier.report.docx.pack.Xml;

/** A picture in a line of text. */
public final class PictureMarkup {

    /** English Metric Units in a twentieth of a point, and in a pixel of 1/96 inch. */
    private static final int PER_TWIP = 635;

    private static final int PER_PIXEL = 9525;

    private PictureMarkup() {}

    /**
     * Writes a run with the picture, as large as its pixels at 96 to the inch, and no larger than the room there is.
     *
     * @param relationship of the part that holds it
     * @param number unique among the drawings of the document
     * @param description what it shows, for those who do not see it
     * @param width room in twentieths of a point
     * @param height room in twentieths of a point
     */
    public static void write(
            Xml out, ImageData image, String relationship, int number, String description, int width, int height) {
        double scale = Math.min(
                1,
                Math.min(
                        (double) width * PER_TWIP / ((double) image.width() * PER_PIXEL),
                        (double) height * PER_TWIP / ((double) image.height() * PER_PIXEL)));
        String cx = Long.toString(Math.max(1, Math.round(image.width() * scale * PER_PIXEL)));
        String cy = Long.toString(Math.max(1, Math.round(image.height() * scale * PER_PIXEL)));
        String name = "Picture " + number;
        out.markup("<w:r><w:drawing>");
        inline(out, cx, cy, number, name, description);
        out.markup("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">");
        out.markup("<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr>");
        out.markup("<pic:cNvPr id=\"").number(number).markup("\"").attribute("name", name);
        out.attribute("descr", description).markup("/><pic:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></pic:cNvPicPr>");
        out.markup("</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"").markup(relationship);
        out.markup("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
        out.markup("<a:ext").attribute("cx", cx).attribute("cy", cy).markup("/></a:xfrm><a:prstGeom prst=\"rect\">");
        out.markup(
                "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    static String emu(double points) {
        return Long.toString(Math.round(points * 20 * PER_TWIP));
    }

    /** Opens what stands around every drawing in a line; the graphic follows, and the end of {@code wp:inline}. */
    static void inline(Xml out, String cx, String cy, int number, String name, String description) {
        out.markup("<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent");
        out.attribute("cx", cx).attribute("cy", cy).markup("/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>");
        out.markup("<wp:docPr id=\"").number(number).markup("\"").attribute("name", name);
        out.attribute("descr", description).markup("/><wp:cNvGraphicFramePr/>");
    }
}
