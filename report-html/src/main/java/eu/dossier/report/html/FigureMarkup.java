package eu.dossier.report.html;

import eu.dossier.document.Block.Figure;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.figure.ImageData;
import java.util.Base64;
import java.util.Map;

/** Figures with their captions. */
final class FigureMarkup {

    private final Markup html;
    private final InlineMarkup inlines;
    private final Map<String, String> numbers;

    FigureMarkup(Markup html, InlineMarkup inlines, Map<String, String> numbers) {
        this.html = html;
        this.inlines = inlines;
        this.numbers = numbers;
    }

    void write(Figure figure) {
        html.raw("<figure").attributeUnlessEmpty("id", figure.id()).raw(">\n");
        switch (figure.graphic()) {
            case Graphic.Picture picture -> picture(html, picture.image(), figure.alternative());
            case Graphic.Timeline t -> words(figure);
            case Graphic.BarChart b -> words(figure);
            case Graphic.TacticStrip s -> words(figure);
            case Graphic.StatusBoard s -> words(figure);
        }
        if (!figure.caption().isEmpty()) {
            html.raw("<figcaption>");
            TableMarkup.captionNumber(html, numbers, figure.id());
            inlines.write(figure.caption());
            html.raw("</figcaption>\n");
        }
        html.raw("</figure>\n");
    }

    private void words(Figure figure) {
        html.raw("<p>").text(figure.alternative()).raw("</p>\n");
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
