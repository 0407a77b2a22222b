package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.Drawing;
import eu.dossier.document.figure.Graphic;
import eu.dossier.document.figure.ImageData;
import eu.dossier.report.pdf.line.Breaking;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.line.Paragraph;
import eu.dossier.report.pdf.line.Run;
import eu.dossier.report.pdf.line.Setting;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.tag.Content;
import eu.dossier.report.pdf.tag.Element;
import eu.dossier.report.pdf.tag.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures with their captions below. */
final class FigureFlow {

    /** 96 pixels to the inch. */
    private static final double POINTS_PER_PIXEL = 0.75;

    private static final double MOST_OF_A_PAGE = 0.6;
    private static final double LEAST_WIDTH = 120;

    private final Job job;
    private final BlockFlow flow;

    FigureFlow(Job job, BlockFlow flow) {
        this.job = job;
        this.flow = flow;
    }

    void add(Block.Figure figure, Area area) throws IOException {
        Element group = area.parent().child(Role.DIVISION);
        Element element = group.child(Role.FIGURE).alternative(figure.alternative());
        Content content = element.content();
        content.expect();
        area.target().space(area.text().lineHeight() * 0.8);
        area.target()
                .add(
                        new Anchored(box(figure.graphic(), content, area, figure.origin()), figure.id(), element),
                        area.frame());
        if (!figure.caption().isEmpty()) {
            caption(figure, area, element);
        }
        element.close();
        group.close();
        area.target().space(below(area));
    }

    /** Space below a figure. */
    static double below(Area area) {
        return area.text().lineHeight() * 0.9;
    }

    private void caption(Block.Figure figure, Area area, Element element) throws IOException {
        Element caption = element.caption();
        List<Inline> words = new ArrayList<>();
        if (!job.number(figure.id()).isEmpty()) {
            words.add(new Inline.Strong(List.of(new Inline.Text(job.number(figure.id()) + ". "))));
        }
        words.addAll(figure.caption());
        area.target().space(5);
        for (TextBox line : flow.lines(words, figure.origin(), job.styles().caption(), area, caption)) {
            area.target().penalty(Penalty.NEVER);
            area.target().add(line, area.frame());
        }
        caption.close();
    }

    private Box box(Graphic graphic, Content content, Area area, Origin origin) {
        double highest = flow.composer().geometry().bodyHeight() * MOST_OF_A_PAGE;
        if (graphic instanceof Graphic.Picture picture) {
            return picture(picture.image(), content, area, highest);
        }
        double width = Math.max(LEAST_WIDTH, area.width());
        double size = Math.min(job.styles().cell().size(), width / 10);
        Optional<Drawing> drawing = Drawing.of(graphic, width, size, this::measure);
        Drawing drawn =
                drawing.map(it -> job.rightToLeft() ? it.mirrored() : it).orElseThrow();
        double scale = Math.min(1, Math.min(area.width() / drawn.width(), highest / Math.max(1, drawn.height())));
        for (Drawing.Shape shape : drawn.shapes()) {
            if (shape instanceof Drawing.Shape.Label label) {
                job.checkGlyphs(label.text(), job.look(labelStyle(label.size(), label.bold()), 0), origin);
            }
        }
        return new SketchBox(drawn, labels(drawn, scale), area.x(), scale, content, flow.colours());
    }

    private Box picture(ImageData image, Content content, Area area, double highest) {
        double width = image.width() * POINTS_PER_PIXEL;
        double height = image.height() * POINTS_PER_PIXEL;
        double scale = Math.min(1, Math.min(area.width() / width, highest / height));
        double left = job.rightToLeft() ? area.x() + area.width() - width * scale : area.x();
        return new PictureBox(image, left, width * scale, height * scale, content);
    }

    private double measure(String text, double size, boolean bold) {
        return text.isEmpty() ? 0 : label(text, size, bold, 0).width();
    }

    private List<Line<Ink>> labels(Drawing drawing, double scale) {
        List<Line<Ink>> labels = new ArrayList<>();
        for (Drawing.Shape shape : drawing.shapes()) {
            if (shape instanceof Drawing.Shape.Label label) {
                int colour = flow.colours().of(label.ink());
                labels.add(
                        label(label.text().isEmpty() ? " " : label.text(), label.size() * scale, label.bold(), colour));
            }
        }
        return labels;
    }

    private TextStyle labelStyle(double size, boolean bold) {
        return job.styles().cell().size(size).bold(bold).breaking(Breaking.NAME);
    }

    private Line<Ink> label(String text, double size, boolean bold, int colour) {
        TextStyle style = labelStyle(size, bold);
        Run<Ink> run = new Run<>(text, job.look(style, 0), Ink.artifact(colour));
        return Paragraph.of(List.of(run), Setting.RAGGED).lines(100_000).get(0);
    }
}
