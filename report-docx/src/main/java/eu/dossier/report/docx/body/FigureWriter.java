package eu.dossier.report.docx.body;

import eu.dossier.document.Block.Figure;
import eu.dossier.document.figure.Drawing;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.figure.Measure;
import eu.dossier.report.docx.pack.Relationships;
import eu.dossier.report.docx.pack.Xml;
import eu.dossier.report.docx.style.ParagraphStyle;
import eu.dossier.report.docx.style.WordLanguage;
import java.util.List;

/** Figures with their captions below them. */
final class FigureWriter {

    /** Size of the labels in a drawing, in points. */
    private static final double LABEL = 8.5;

    /** Below this, in points, a drawing cannot be laid out: in a narrow cell it is wider than its place. */
    private static final double LEAST_WIDTH = 120;

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
            case Graphic.BarChart chart when ChartMarkup.shows(chart) -> chart(figure, chart, context);
            case Graphic.BarChart chart -> drawing(figure, context);
            case Graphic.Timeline timeline -> drawing(figure, context);
            case Graphic.TacticStrip strip -> drawing(figure, context);
            case Graphic.StatusBoard board -> drawing(figure, context);
        }
    }

    private void picture(Figure figure, ImageData image, Context context) {
        String id = relationships.part("image", media.picture(image));
        int room = context.width() - context.left();
        PictureMarkup.write(out, image, id, assembly.nextDrawing(), figure.alternative(), room, room);
    }

    private void chart(Figure figure, Graphic.BarChart chart, Context context) {
        String language = WordLanguage.tag(assembly.document().metadata().language());
        String part = media.chart(new ChartMarkup(chart, assembly.theme(), language).xml(), Workbook.of(chart));
        String id = relationships.part("chart", part);
        int number = assembly.nextDrawing();
        out.markup("<w:r><w:drawing>");
        PictureMarkup.inline(
                out,
                PictureMarkup.emu((context.width() - context.left()) / 20.0),
                PictureMarkup.emu(ChartMarkup.height(chart)),
                number,
                "Chart " + number,
                figure.alternative());
        out.markup("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart");
        out.markup(" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"")
                .markup(id);
        out.markup("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    }

    private void drawing(Figure figure, Context context) {
        double width = Math.max(LEAST_WIDTH, (context.width() - context.left()) / 20.0);
        Drawing drawing = Drawing.of(figure.graphic(), width, LABEL, FigureWriter::lettering)
                .orElseThrow();
        Drawing facing = paragraphs.isDocumentRightToLeft() ? drawing.mirrored() : drawing;
        new DrawingMarkup(out, assembly.styles(), assembly.theme().colours())
                .write(facing, assembly.nextDrawing(), figure.alternative());
    }

    /** With room to spare: where Word's fonts are missing, a wider one letters the figure. */
    private static double lettering(String text, double size, boolean bold) {
        return Measure.estimated().width(text, size, bold) * 1.1;
    }
}
