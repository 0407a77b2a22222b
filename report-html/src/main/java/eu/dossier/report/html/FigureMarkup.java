package eu.dossier.report.html;

import eu.dossier.document.Block.Figure;
import eu.dossier.document.figure.Drawing;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.figure.Measure;
import java.util.Base64;
import java.util.Map;

/** Figures with their captions. */
final class FigureMarkup {

    private static final double BROAD = 520;
    private static final double NARROW = 270;
    private static final double LETTERS = 9;

    private final Markup html;
    private final InlineMarkup inlines;
    private final Map<String, String> numbers;
    private final boolean rightToLeft;

    FigureMarkup(Markup html, InlineMarkup inlines, Map<String, String> numbers, boolean rightToLeft) {
        this.html = html;
        this.inlines = inlines;
        this.numbers = numbers;
        this.rightToLeft = rightToLeft;
    }

    void write(Figure figure) {
        html.raw("<figure").attributeUnlessEmpty("id", figure.id()).raw(">\n");
        switch (figure.graphic()) {
            case Graphic.Picture picture -> picture(html, picture.image(), figure.alternative());
            case Graphic.Timeline timeline -> drawings(timeline, figure.alternative());
            case Graphic.BarChart chart -> drawings(chart, figure.alternative());
            case Graphic.TacticStrip strip -> drawings(strip, figure.alternative());
            case Graphic.StatusBoard board -> drawings(board, figure.alternative());
        }
        if (!figure.caption().isEmpty()) {
            html.raw("<figcaption>");
            TableMarkup.captionNumber(html, numbers, figure.id());
            inlines.write(figure.caption());
            html.raw("</figcaption>\n");
        }
        html.raw("</figure>\n");
    }

    /** Twice: letters of one drawing cannot be readable on both a desk and a telephone. Only one is ever shown. */
    private void drawings(Graphic graphic, String alternative) {
        draw(graphic, BROAD, "broad", alternative);
        draw(graphic, NARROW, "narrow", alternative);
    }

    private void draw(Graphic graphic, double width, String screen, String alternative) {
        Drawing.of(graphic, width, LETTERS, FigureMarkup::width)
                .map(drawing -> rightToLeft ? drawing.mirrored() : drawing)
                .ifPresent(drawing -> new SvgMarkup(html).write(drawing, screen, alternative));
    }

    /** With room to spare: nobody knows with which font the reader's machine will letter the figure. */
    private static double width(String text, double size, boolean bold) {
        return Measure.estimated().width(text, size, bold) * 1.1;
    }

    static void picture(Markup html, ImageData image, String alternative) {
        html.raw("<img")
                .attribute("alt", alternative)
                .attribute("width", Integer.toString(image.width()))
                .attribute("height", Integer.toString(image.height()))
                .attribute(
                        "src",
                        "data:" + image.mediaType() + ";base64,"
                                + Base64.getEncoder().encodeToString(image.bytes()))
                .raw("/>\n");
    }
}
