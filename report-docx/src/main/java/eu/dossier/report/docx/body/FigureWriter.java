package eu.dossier.report.docx.body;

import eu.dossier.document.Block.Figure;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.figure.ImageData;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.ParagraphStyle;
import java.util.List;

/** Figures with their captions below them. */
final class FigureWriter {

    private final Assembly assembly;
    private final Xml out;
    private final ParagraphWriter paragraphs;
    private final Captions captions;
    private final Relationships relationships;
    private final Media media;

    FigureWriter(
            Assembly assembly,
            Xml out,
            ParagraphWriter paragraphs,
            Captions captions,
            Relationships relationships,
            Media media) {
        this.assembly = assembly;
        this.out = out;
        this.paragraphs = paragraphs;
        this.captions = captions;
        this.relationships = relationships;
        this.media = media;
    }

    void write(Figure figure, Context context) {
        paragraphs.open(ParagraphStyle.FIGURE, context, List.of());
        int marks = figure.caption().isEmpty() ? assembly.bookmarks().start(out, figure.id(), false) : 0;
        graphic(figure, context);
        assembly.bookmarks().end(out, marks);
        paragraphs.close();
        if (!figure.caption().isEmpty()) {
            captions.write(ParagraphStyle.CAPTION, context, figure.id(), figure.caption(), figure.origin());
        }
    }

    private void graphic(Figure figure, Context context) {
        switch (figure.graphic()) {
            case Graphic.Picture picture -> picture(figure, picture.image(), context);
            case Graphic.Timeline t -> paragraphs.runs().run(figure.alternative(), "");
            case Graphic.BarChart b -> paragraphs.runs().run(figure.alternative(), "");
            case Graphic.TacticStrip s -> paragraphs.runs().run(figure.alternative(), "");
            case Graphic.StatusBoard b -> paragraphs.runs().run(figure.alternative(), "");
        }
    }

    private void picture(Figure figure, ImageData image, Context context) {
        String part = media.picture(image);
        String id = relationships.part("image", part);
        int room = context.width() - context.left();
        PictureMarkup.write(out, image, id, assembly.nextDrawing(), figure.alternative(), room, room);
    }
}
