package eu.dossier.report.pdf.flow;

import eu.dossier.document.Metadata;
import eu.dossier.document.Origin;
import eu.dossier.document.figure.ImageData;
import eu.dossier.document.marking.Tlp;
import eu.dossier.document.theme.Theme;
import eu.dossier.report.pdf.line.Breaking;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.line.Paragraph;
import eu.dossier.report.pdf.line.Run;
import eu.dossier.report.pdf.line.Setting;
import eu.dossier.report.pdf.paint.Furniture;
import eu.dossier.report.pdf.paint.FurnitureKind;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;
import eu.dossier.report.pdf.tag.Element;
import eu.dossier.report.pdf.tag.Role;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Heads and feet: the running head or the logo at the start side, the marking at the end side, above and below; the number
 * of the page and the running foot.
 */
final class PageFurniture implements Furniture {

    private static final double HEAD_CENTRE = 44;
    private static final double FOOT_RULE = 58;
    private static final double FOOT_CENTRE = 40;
    private static final double MARKING_HEIGHT = 20;
    private static final double MARKING_PADDING = 7;
    private static final double LOGO_HEIGHT = 36;
    private static final double GAP = 12;

    private final Job job;
    private final Theme theme;
    private final Metadata metadata;
    private final TextStyle running;
    private final Line<Ink> marking;

    PageFurniture(Job job, Theme theme) {
        this.job = job;
        this.theme = theme;
        this.metadata = job.document().metadata();
        this.running = job.styles().running();
        this.marking = line(
                metadata.marking().label(),
                job.styles().marking().colour(metadata.marking().colour()));
    }

    /** Puts it on a page. */
    void addTo(PagePlan page, Geometry geometry) {
        page.add(new Painted.Furniture(new FurnitureKind(page.number() == 1, geometry.landscape())));
        page.add(new Painted.PageLabel(labelX(geometry), labelBaseline(geometry)));
    }

    private double labelX(Geometry geometry) {
        if (!rightToLeft()) {
            return geometry.left();
        }
        // How many pages there will be is not known yet: room for three digits.
        return labelRightToLeft()
                ? geometry.right()
                : geometry.right()
                        - labelBeforeCount(100).width()
                        - labelFromCount(100).width();
    }

    private double labelBaseline(Geometry geometry) {
        double lines = metadata.runningFoot().isBlank() ? 1 : 2;
        double top = geometry.height() - FOOT_CENTRE - running.lineHeight() * lines / 2;
        return top + job.baseline(running);
    }

    private boolean rightToLeft() {
        return job.rightToLeft();
    }

    /** A label in Latin letters keeps its order in a document that runs from right to left. */
    @Override
    public boolean labelRightToLeft() {
        return rightToLeft()
                && Bidi.requiresBidi(
                        job.labels().page().toCharArray(),
                        0,
                        job.labels().page().length());
    }

    @Override
    public List<Painted> of(FurnitureKind kind) {
        Geometry geometry = job.geometry(kind.landscape());
        List<Painted> items = new ArrayList<>();
        double markingWidth = markings(items, geometry);
        double room = geometry.columnWidth() - markingWidth - GAP - draft(items, kind, geometry, markingWidth);
        if (kind.first() && theme.logo().isPresent()) {
            logo(items, theme.logo().get(), geometry, room);
        } else if (kind.first() && !theme.organisation().isBlank()) {
            TextStyle style = job.styles()
                    .caption()
                    .bold(true)
                    .colour(job.styles().colours().accent());
            lines(items, theme.organisation(), style, geometry, HEAD_CENTRE, room);
        } else {
            lines(items, metadata.runningHead(), running, geometry, HEAD_CENTRE, room);
        }
        foot(items, geometry, geometry.columnWidth() - markingWidth - GAP);
        return items;
    }

    /** The label above and below at the end side, with further restrictions before it; gives the room that it takes. */
    private double markings(List<Painted> items, Geometry geometry) {
        double bottom = geometry.height() - FOOT_CENTRE;
        double width = marking.width() + 2 * MARKING_PADDING;
        for (double centre : new double[] {HEAD_CENTRE, bottom}) {
            double left = rightToLeft() ? geometry.left() : geometry.right() - width;
            items.add(new Painted.Fill(left, centre - MARKING_HEIGHT / 2, width, MARKING_HEIGHT, Tlp.BACKGROUND));
            items.add(new Painted.Text(left + MARKING_PADDING, centre + centred(marking), marking, true));
        }
        if (metadata.restrictions().isEmpty()) {
            return width;
        }
        return width + GAP + restrictions(items, geometry, width + GAP, bottom);
    }

    private double restrictions(List<Painted> items, Geometry geometry, double inset, double bottom) {
        TextStyle style = job.styles().caption().bold(true);
        List<Line<Ink>> lines =
                wrap(String.join(" · ", metadata.restrictions()), style, geometry.columnWidth() * 0.3, 2);
        double width = lines.stream().mapToDouble(Line::width).max().orElse(0);
        for (double centre : new double[] {HEAD_CENTRE, bottom}) {
            double top = centre - lines.size() * style.lineHeight() / 2;
            for (Line<Ink> line : lines) {
                double x = rightToLeft() ? geometry.left() + inset : geometry.right() - inset - line.width();
                items.add(new Painted.Text(x, top + job.baseline(style), line, true));
                top += style.lineHeight();
            }
        }
        return width;
    }

    /** The word that says that the text is not final, in a frame; gives the room that it takes. */
    private double draft(List<Painted> items, FurnitureKind kind, Geometry geometry, double inset) {
        if (metadata.draft().isEmpty()) {
            return 0;
        }
        TextStyle style = draftStyle();
        Line<Ink> line = draftLine(Ink.artifact(style.colour()));
        double width = line.width() + 2 * MARKING_PADDING;
        double left = rightToLeft() ? geometry.left() + inset + GAP : geometry.right() - inset - GAP - width;
        items.add(
                new Painted.Frame(left, HEAD_CENTRE - MARKING_HEIGHT / 2, width, MARKING_HEIGHT, 1.2, style.colour()));
        if (!kind.first()) {
            items.add(new Painted.Text(left + MARKING_PADDING, HEAD_CENTRE + centred(line), line, true));
        }
        return width + GAP;
    }

    private TextStyle draftStyle() {
        return job.styles().marking().colour(job.styles().colours().warning()).tracking(1.2);
    }

    private Line<Ink> draftLine(Ink ink) {
        Run<Ink> run = new Run<>(metadata.draft().orElse(""), job.look(draftStyle(), 0), ink);
        return Paragraph.of(List.of(run), Setting.RAGGED).lines(100_000).get(0);
    }

    /** On the first page the same word is part of the document, for screen readers pass over what stands in heads. */
    Optional<Box> draftOnFirstPage(Element document, Geometry geometry) {
        if (metadata.draft().filter(word -> !word.isBlank()).isEmpty()) {
            return Optional.empty();
        }
        Element element = document.child(Role.PARAGRAPH);
        Line<Ink> line =
                InlineFlow.expect(draftLine(new Ink(draftStyle().colour(), Ink.NONE, element.content(), null)));
        element.close();
        double inset = markings(new ArrayList<>(), geometry) + GAP + MARKING_PADDING;
        double x = rightToLeft() ? geometry.left() + inset : geometry.right() - inset - line.width();
        return Optional.of(new HeadText(line, x, HEAD_CENTRE + centred(line)));
    }

    private void logo(List<Painted> items, ImageData logo, Geometry geometry, double room) {
        double scale = Math.min(LOGO_HEIGHT / logo.height(), room / logo.width());
        double width = logo.width() * scale;
        double height = logo.height() * scale;
        double left = rightToLeft() ? geometry.right() - width : geometry.left();
        items.add(new Painted.Picture(left, HEAD_CENTRE - height / 2, width, height, logo, null));
    }

    private void foot(List<Painted> items, Geometry geometry, double room) {
        double y = geometry.height() - FOOT_RULE;
        items.add(new Painted.Rule(
                geometry.left(),
                y,
                geometry.right(),
                y,
                0.5,
                job.styles().colours().rule()));
        double second = geometry.height() - FOOT_CENTRE + running.lineHeight() / 2;
        lines(items, metadata.runningFoot(), running, geometry, second, room);
    }

    /** One line of text at the start side, cut off where there is no more room. */
    private void lines(
            List<Painted> items, String text, TextStyle style, Geometry geometry, double centre, double room) {
        if (text.isBlank()) {
            return;
        }
        List<Line<Ink>> lines = wrap(text, style, room, centre == HEAD_CENTRE ? 2 : 1);
        double top = centre - lines.size() * style.lineHeight() / 2;
        for (Line<Ink> line : lines) {
            double x = rightToLeft() ? geometry.right() - line.width() : geometry.left();
            items.add(new Painted.Text(x, top + job.baseline(style), line, true));
            top += style.lineHeight();
        }
    }

    private static double centred(Line<Ink> line) {
        return (line.ascent() - line.descent()) / 2;
    }

    private List<Line<Ink>> wrap(String text, TextStyle style, double width, int most) {
        List<Line<Ink>> lines = setLines(text, style, Math.max(40, width));
        if (lines.size() <= most) {
            return lines;
        }
        StringBuilder kept = new StringBuilder();
        lines.subList(0, most).forEach(line -> kept.append(line.text()));
        // Room for the dots: what was cut off stands in full elsewhere in the document.
        String shorter = kept.substring(0, Math.max(1, kept.length() - 3)).strip() + "…";
        List<Line<Ink>> cut = setLines(shorter, style, Math.max(40, width));
        return cut.subList(0, Math.min(most, cut.size()));
    }

    private Line<Ink> line(String text, TextStyle style) {
        return setLines(text, style, 100_000).get(0);
    }

    private List<Line<Ink>> setLines(String text, TextStyle style, double width) {
        job.checkGlyphs(text, job.look(style, 0), Origin.NONE);
        Run<Ink> run = new Run<>(text, job.look(style.breaking(Breaking.NAME), 0), Ink.artifact(style.colour()));
        return Paragraph.of(List.of(run), new Setting(style.align(), false, 0)).lines(width);
    }

    private TextStyle label() {
        return running.bold(true).colour(job.styles().colours().text());
    }

    @Override
    public Line<Ink> labelBeforeCount(int page) {
        String label = job.labels().page();
        int count = label.indexOf("{pages}");
        String before = count < 0 ? label : label.substring(0, count).stripTrailing();
        return line(nonEmpty(before.replace("{page}", Integer.toString(page))), label());
    }

    @Override
    public Line<Ink> labelFromCount(int pages) {
        String label = job.labels().page();
        int count = label.indexOf("{pages}");
        // The space before the number goes with it, as one that no line end can swallow.
        boolean spaced = count > 0 && Character.isWhitespace(label.charAt(count - 1));
        String rest = count < 0 ? "" : label.substring(count).replace("{pages}", Integer.toString(pages));
        String space = spaced ? "\u00A0" : "";
        return line(nonEmpty(labelRightToLeft() ? rest + space : space + rest), label());
    }

    private static String nonEmpty(String text) {
        return text.isEmpty() ? "\u00A0" : text;
    }

    @Override
    public Line<Ink> number(int page, Painted.PageNumber place) {
        Run<Ink> run = new Run<>(Integer.toString(page), place.look(), place.ink());
        return Paragraph.of(List.of(run), Setting.RAGGED).lines(1000).get(0);
    }
}
