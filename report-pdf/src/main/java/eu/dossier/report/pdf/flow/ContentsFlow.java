package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.report.pdf.line.Line;
import eu.dossier.report.pdf.line.Paragraph;
import eu.dossier.report.pdf.line.Run;
import eu.dossier.report.pdf.line.Setting;
import eu.dossier.report.pdf.paint.Ink;
import eu.dossier.report.pdf.paint.LinkTarget;
import eu.dossier.report.pdf.tag.Content;
import eu.dossier.report.pdf.tag.Element;
import eu.dossier.report.pdf.tag.Role;
import java.io.IOException;
import java.util.List;

/**
 * The table of contents. Its lines leave room for page numbers; the numbers are printed when all pages are known, so that
 * nothing has to be laid out again.
 */
final class ContentsFlow {

    private static final double NUMBER_WIDTH = 26;
    private static final double STEP = 14;

    private final Job job;
    private final BlockFlow flow;

    ContentsFlow(Job job, BlockFlow flow) {
        this.job = job;
        this.flow = flow;
    }

    void add(Block.Contents contents, Area area) throws IOException {
        List<Block.Heading> headings = job.headings().headings().stream()
                .filter(heading -> heading.level() >= 2 && heading.level() <= contents.depth())
                .toList();
        if (headings.isEmpty()) {
            return;
        }
        Element element = area.parent().child(Role.CONTENTS);
        title(contents, area, element);
        for (int i = 0; i < headings.size(); i++) {
            if (i > 0) {
                boolean few = i <= 2 || i >= headings.size() - 2;
                area.target().penalty(few ? Penalty.LONELY_ROW : Penalty.TOGETHER / 2);
            }
            entry(headings.get(i), area, element);
        }
        element.close();
        area.target().space(area.text().lineHeight());
    }

    private void title(Block.Contents contents, Area area, Element parent) throws IOException {
        if (contents.title().isEmpty()) {
            return;
        }
        TextStyle style = job.styles().heading(3);
        Element element = parent.child(Role.CAPTION);
        area.target().space(style.size() * 1.2);
        flow.addLines(flow.lines(contents.title(), contents.origin(), style, area, element), area);
        element.close();
        area.target().space(style.size() * 0.4);
        area.target().penalty(Penalty.NEVER);
    }

    private void entry(Block.Heading heading, Area area, Element contents) throws IOException {
        String words = PlainText.of(heading.content(), job::number);
        if (words.isBlank()) {
            // Nothing to read, so nothing to follow: a heading of a line break alone.
            return;
        }
        Element item = contents.child(Role.CONTENTS_ITEM)
                .leadsTo(() -> job.element(heading.id()).object());
        Element reference = item.child(Role.REFERENCE);
        Element link = reference.child(Role.LINK);
        LinkTarget target = new LinkTarget("", heading.id(), words, link);
        TextStyle base = job.styles().contents();
        TextStyle style = heading.level() == 2 ? base.bold(true) : base.size(base.size() * 0.96);
        Area inside = area.inset((heading.level() - 2) * STEP, NUMBER_WIDTH, job.rightToLeft());
        area.target().space(heading.level() == 2 ? style.lineHeight() * 0.3 : 0);
        Ink ink = new Ink(style.colour(), Ink.NONE, link.content(), target);
        List<Run<Ink>> runs = List.of(new Run<>(words, job.look(style, 0), ink));
        List<Line<Ink>> lines = Paragraph.of(runs, new Setting(style.align(), job.rightToLeft(), 0))
                .lines(inside.width());
        Content number = link.content();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                area.target().penalty(Penalty.NEVER);
            }
            TextBox box = InlineFlow.box(job, lines.get(i), style, inside.x(), true, List.of());
            boolean last = i == lines.size() - 1;
            area.target().add(last ? numbered(box, style, target, number, inside, area) : box, area.frame());
        }
        link.close();
        reference.close();
        item.close();
    }

    private Box numbered(TextBox box, TextStyle style, LinkTarget target, Content content, Area inside, Area area) {
        content.expect();
        boolean rightToLeft = job.rightToLeft();
        double width = box.line().width();
        double leaderStart = rightToLeft ? area.x() + NUMBER_WIDTH : inside.x() + width + 6;
        double leaderEnd =
                rightToLeft ? inside.x() + inside.width() - width - 6 : area.x() + area.width() - NUMBER_WIDTH;
        double numberX = rightToLeft ? area.x() : area.x() + area.width();
        Ink ink = new Ink(style.colour(), Ink.NONE, content, target);
        return new NumberedLine(
                box,
                leaderStart,
                leaderEnd,
                numberX,
                job.look(style.bold(false), 0),
                ink,
                flow.colours().rule(),
                rightToLeft);
    }
}
