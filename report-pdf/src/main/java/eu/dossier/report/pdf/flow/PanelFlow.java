package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.document.theme.Colours;
import eu.dossier.report.pdf.line.Breaking;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.line.Paragraph;
import eu.dossier.report.pdf.line.Run;
import eu.dossier.report.pdf.line.Setting;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.paint.Painted;
import eu.dossier.report.pdf.tag.Element;
import eu.dossier.report.pdf.tag.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks that are set off from the text: callouts, quotes, code, markings, what has changed. */
final class PanelFlow {

    private static final double PADDING = 9;
    private static final double BAR = 3;
    private static final double CHANGE_BAR_DISTANCE = 11;
    private static final String CONTINUATION = "\u2192";

    /** @param mark before what goes on from the line above, or null */
    private record CodeLine(Box box, @Nullable Label mark) {}

    private final Job job;
    private final BlockFlow flow;

    PanelFlow(Job job, BlockFlow flow) {
        this.job = job;
        this.flow = flow;
    }

    private Colours colours() {
        return job.styles().colours();
    }

    void callout(Block.Callout callout, Area area) throws IOException {
        Element element = area.parent().child(Role.DIVISION);
        int colour = callout.kind() == Block.Kind.WARNING
                ? colours().warning()
                : colours().accent();
        Frame frame = bar(area, PADDING, BAR, colour, colours().tint());
        Area inside = area.frame(frame)
                .inset(PADDING + BAR + 3, PADDING + 2, job.rightToLeft())
                .in(element);
        Target target = area.target();
        target.space(area.text().lineHeight() * 0.7);
        if (!callout.title().isEmpty()) {
            TextStyle style = job.styles().calloutTitle(colour);
            Element title = element.child(Role.PARAGRAPH);
            flow.addLines(flow.lines(callout.title(), callout.origin(), style, inside, title), inside);
            title.close();
            target.space(style.lineHeight() * 0.25);
            target.penalty(Penalty.NEVER);
        }
        flow.addAll(callout.content(), inside);
        element.close();
        target.noSpace();
        target.space(area.text().lineHeight() * 0.8);
    }

    /** A bar at the start side, and a tint behind. */
    private Frame bar(Area area, double padding, double thickness, int colour, int tint) {
        double x = area.x();
        double width = area.width();
        double barX = job.rightToLeft() ? x + width - thickness : x;
        return new Frame(area.frame(), padding, (page, columnX, top, bottom) -> {
            if (tint != Colours.PAPER) {
                page.add(new Painted.Fill(columnX + x, top, width, bottom - top, tint));
            }
            page.add(new Painted.Fill(columnX + barX, top, thickness, bottom - top, colour));
        });
    }

    void quote(Block.Quote quote, Area area) throws IOException {
        Element element = area.parent().child(Role.BLOCK_QUOTE);
        Frame frame = bar(area, 1, 1.5, colours().rule(), Colours.PAPER);
        Area inside = area.frame(frame).inset(16, 12, job.rightToLeft()).in(element);
        Target target = area.target();
        target.space(area.text().lineHeight() * 0.6);
        flow.addAll(quote.content(), inside.text(area.text().italic(true)));
        if (!quote.attribution().isEmpty()) {
            target.noSpace();
            target.space(area.text().lineHeight() * 0.2);
            target.penalty(Penalty.NEVER);
            Element by = element.child(Role.PARAGRAPH);
            flow.addLines(
                    flow.lines(quote.attribution(), quote.origin(), job.styles().attribution(), inside, by), inside);
            by.close();
        }
        element.close();
        target.noSpace();
        target.space(area.text().lineHeight() * 0.7);
    }

    /** Lines as they are; one that is too long goes on below, after a mark. */
    void code(Block.CodeBlock code, Area area) throws IOException {
        TextStyle style = job.styles().code();
        Element element = area.parent().child(Role.PARAGRAPH);
        Element inner = element.child(Role.CODE);
        Area inside = area.frame(BlockFlow.tinted(area, 7, colours().tint())).inset(10, 8, false);
        area.target().space(area.text().lineHeight() * 0.5);
        String text = code.code().stripTrailing().replace("\t", "    ");
        List<CodeLine> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            job.checkGlyphs(line, job.look(style, 0), code.origin());
            codeLine(line, style, inside, inner, lines);
        }
        addCode(lines, inside);
        inner.close();
        element.close();
        area.target().noSpace();
        area.target().space(area.text().lineHeight() * 0.7);
    }

    /** No first or last line alone; a short block stays whole where that costs no third of a page. */
    private void addCode(List<CodeLine> lines, Area area) throws IOException {
        double height = lines.stream().mapToDouble(line -> line.box.height()).sum();
        boolean isShort = height < flow.composer().geometry().bodyHeight() / 2;
        int count = lines.size();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                boolean lonely = i == 1 || i == count - 1;
                area.target().penalty(lonely ? Penalty.LONELY_LINE : isShort ? Penalty.TOGETHER : Penalty.INSIDE);
            }
            Label mark = lines.get(i).mark;
            if (mark != null) {
                area.target().label(mark);
            }
            area.target().add(lines.get(i).box, area.frame());
        }
    }

    private void codeLine(String text, TextStyle style, Area area, Element element, List<CodeLine> boxes) {
        // A line of its own for what is empty too.
        String whole = text.isEmpty() ? " " : text;
        Ink ink = new Ink(style.colour(), Ink.NONE, element.content(), null);
        Run<Ink> run = new Run<>(whole, job.look(style, 0), ink);
        double hang = style.size() * 1.4;
        List<Line<Ink>> lines = Paragraph.of(List.of(run), new Setting(style.align(), false, -hang))
                .lines(area.width() - hang);
        for (int i = 0; i < lines.size(); i++) {
            Box box = InlineFlow.box(job, lines.get(i), style, area.x() + hang, false, List.of());
            boxes.add(new CodeLine(box, i == 0 ? null : new Label(continuation(style), area.x())));
        }
    }

    private Line<Ink> continuation(TextStyle style) {
        Run<Ink> run = new Run<>(
                CONTINUATION, job.look(style, 0), Ink.artifact(colours().muted()));
        return Paragraph.of(List.of(run), Setting.RAGGED).lines(100).get(0);
    }

    /** A bar in the margin, with the word for it: for those who see, and for those who listen. */
    void changed(Block.Changed changed, Area area) throws IOException {
        Element element = area.parent().child(Role.DIVISION);
        Target target = area.target();
        Area inside = area.frame(changeBar(area)).in(element);
        if (!changed.label().isBlank()) {
            target.label(marginLabel(changed.label(), inside, element));
        }
        flow.addAll(changed.content(), inside);
        if (target.hasLabels()) {
            flow.addLines(List.of(), inside);
        }
        element.close();
    }

    private Frame changeBar(Area area) {
        double x =
                job.rightToLeft() ? area.x() + area.width() + CHANGE_BAR_DISTANCE - 2 : area.x() - CHANGE_BAR_DISTANCE;
        return new Frame(
                area.frame(),
                0,
                (page, columnX, top, bottom) -> page.add(new Painted.Fill(
                        columnX + x, top, 2, bottom - top, colours().accent())));
    }

    private Label marginLabel(String text, Area area, Element parent) {
        TextStyle style =
                job.styles().running().size(6.5).bold(true).colour(colours().accent());
        Element element = parent.child(Role.PARAGRAPH);
        Ink ink = new Ink(style.colour(), Ink.NONE, element.content(), null);
        Run<Ink> run = new Run<>(text.replace(' ', '\u00A0'), job.look(style, 0), ink);
        Line<Ink> line = Paragraph.of(List.of(run), Setting.RAGGED).lines(10000).get(0);
        InlineFlow.expect(line);
        element.close();
        double start = area.x() - CHANGE_BAR_DISTANCE - 4 - line.width();
        double x = job.rightToLeft() ? area.x() + area.width() + CHANGE_BAR_DISTANCE + 4 : start;
        return new Label(line, x);
    }

    /** The label on black, in its own colour, and what else restricts the document beside it. */
    void marking(Block.MarkingBox box, Area area) throws IOException {
        Element element = area.parent().child(Role.DIVISION);
        TextStyle style = job.styles().marking();
        Element label = element.child(Role.PARAGRAPH)
                .alternative(job.labels().marking() + ": " + box.tlp().label());
        // The label is in Latin letters whatever the language.
        Line<Ink> line = wrapped(box.tlp().label(), style.colour(box.tlp().colour()), label, 10_000, false)
                .get(0);
        label.close();
        List<Line<Ink>> restrictions = new ArrayList<>();
        TextStyle beside = job.styles().caption();
        double left = line.width() + 2 * MarkingPanel.PADDING + 10;
        for (String restriction : box.restrictions()) {
            Element text = element.child(Role.PARAGRAPH);
            restrictions.addAll(wrapped(restriction, beside, text, area.width() - left, job.rightToLeft()));
            text.close();
        }
        element.close();
        area.target().space(area.text().lineHeight() * 0.5);
        area.target()
                .add(
                        new MarkingPanel(
                                line, restrictions, area.x(), area.width(), beside.lineHeight(), job.rightToLeft()),
                        area.frame());
        area.target().space(area.text().lineHeight() * 0.7);
    }

    private List<Line<Ink>> wrapped(String text, TextStyle style, Element element, double width, boolean rightToLeft) {
        if (text.isBlank()) {
            return List.of();
        }
        Ink ink = new Ink(style.colour(), Ink.NONE, element.content(), null);
        Run<Ink> run = new Run<>(text, job.look(style.breaking(Breaking.NAME), 0), ink);
        List<Line<Ink>> lines = Paragraph.of(List.of(run), new Setting(style.align(), rightToLeft, 0))
                .lines(Math.max(40, width));
        lines.forEach(InlineFlow::expect);
        return lines;
    }
}
