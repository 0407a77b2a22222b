package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.document.Inline;
import eu.dossier.document.Origin;
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
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns blocks into boxes, in document order, and gives each its place in the structure tree. */
final class BlockFlow {

    private static final double LABEL_GAP = 6;

    private final Job job;
    private final Composer composer;
    private final TableFlow tables;
    private final FigureFlow figures;
    private final ContentsFlow contents;
    private final PanelFlow panels;
    private final PlainLines plainLines;

    BlockFlow(Job job, Composer composer) {
        this.job = job;
        this.composer = composer;
        this.tables = new TableFlow(job, this);
        this.figures = new FigureFlow(job, this);
        this.contents = new ContentsFlow(job, this);
        this.panels = new PanelFlow(job, this);
        this.plainLines = new PlainLines(job);
    }

    Job job() {
        return job;
    }

    Composer composer() {
        return composer;
    }

    void addAll(List<Block> blocks, Area area) throws IOException {
        addAll(blocks, area, 0);
    }

    /** @param between how bad it is to end a page between two of the blocks */
    private void addAll(List<Block> blocks, Area area, int between) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            if (!area.nested()) {
                turnPage(blocks, i);
            }
            if (i > 0) {
                area.target().penalty(between);
            }
            if (!area.nested() && !staysInPart(blocks.get(i))) {
                composer.settle();
            }
            if (!area.nested() && isMovable(blocks, i)) {
                movable((Block.Figure) blocks.get(i), area(area));
            } else {
                add(blocks.get(i), area.nested() ? area : area(area));
            }
            if (Block.introduces(blocks, i)) {
                area.target().penalty(Penalty.LONELY_ROW);
            }
        }
    }

    /** Whether a figure may come after what follows it, for that is of the same part. */
    private static boolean isMovable(List<Block> blocks, int at) {
        return blocks.get(at) instanceof Block.Figure
                && at + 1 < blocks.size()
                && staysInPart(blocks.get(at + 1))
                && !(blocks.get(at + 1) instanceof Block.Figure);
    }

    private static boolean staysInPart(Block block) {
        return !(block instanceof Block.Heading || block instanceof Block.PageBreak);
    }

    private void movable(Block.Figure figure, Area area) throws IOException {
        Stack stack = new Stack();
        figures.add(figure, new Area(area.x(), area.width(), null, area.text(), area.parent(), stack, false, false));
        composer.addMovable(stack);
        composer.space(FigureFlow.below(area));
    }

    /** The same area on a page that may have been turned. */
    private Area area(Area area) {
        double width = composer.geometry().columnWidth();
        return new Area(0, width, null, area.text(), area.parent(), composer, false, false);
    }

    /** Turns the first page where what stands on it asks for that. */
    void turnFor(List<Block> blocks) throws IOException {
        turnPage(blocks, 0);
    }

    /** A wide table goes on a turned page, and takes the headings above it along. */
    private void turnPage(List<Block> blocks, int from) throws IOException {
        int next = from;
        while (next < blocks.size() && blocks.get(next) instanceof Block.Heading) {
            next++;
        }
        boolean wide =
                next < blocks.size() && blocks.get(next) instanceof Block.Table table && tables.needsTurning(table);
        composer.turn(job.geometry(wide));
    }

    void add(Block block, Area area) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading, area);
            case Block.Paragraph paragraph -> paragraph(paragraph, area);
            case Block.BulletList list -> list(list.items(), null, area);
            case Block.OrderedList list -> list(list.items(), list.start(), area);
            case Block.DescriptionList list -> descriptions(list, area);
            case Block.Table table -> tables.add(table, area);
            case Block.Figure figure -> figures.add(figure, area);
            case Block.CodeBlock code -> panels.code(code, area);
            case Block.Quote quote -> panels.quote(quote, area);
            case Block.Callout callout -> panels.callout(callout, area);
            case Block.Contents list -> contents.add(list, area);
            case Block.Changed changed -> panels.changed(changed, area);
            case Block.MarkingBox box -> panels.marking(box, area);
            case Block.PageBreak pageBreak -> breakPage(pageBreak, area);
        }
    }

    private void breakPage(Block.PageBreak pageBreak, Area area) throws IOException {
        if (area.nested()) {
            job.warn(
                    "D5003",
                    pageBreak.origin(),
                    "A page break inside a list, a table or a box has no effect.",
                    "Move it between two blocks of the document.");
            return;
        }
        composer.endPage();
    }

    private void heading(Block.Heading heading, Area area) throws IOException {
        TextStyle style = job.styles().heading(heading.level());
        Target target = area.target();
        double size = style.size();
        Element element = area.parent().child(Role.heading(heading.level()));
        target.space(heading.level() == 1 ? size * 0.2 : size * (heading.level() == 2 ? 1.35 : 1.1));
        String title = PlainText.of(heading.content(), job::number);
        job.element(heading.id(), element);
        job.bookmark(heading, title.isEmpty() ? heading.id() : title);
        InlineFlow words = inlines(heading.content(), heading.origin(), style, element);
        List<TextBox> lines = words.boxes(words.paragraph(style).balancedLines(area.width()), style, area.x());
        element.close();
        if (lines.isEmpty()) {
            target.add(new Anchored(emptyLine(area, style), heading.id(), element), area.frame());
        }
        for (int i = 0; i < lines.size(); i++) {
            target.penalty(i == 0 ? 0 : Penalty.NEVER);
            Box line = i == 0 ? new Anchored(lines.get(i), heading.id(), element) : lines.get(i);
            target.add(line, area.frame());
        }
        target.penalty(Penalty.NEVER);
        target.space(heading.level() == 1 ? size * 0.35 : size * 0.4);
    }

    private void paragraph(Block.Paragraph paragraph, Area area) throws IOException {
        TextStyle style = job.styles().paragraph(paragraph.role(), area.text());
        Element element = area.slim() ? area.parent() : area.parent().child(Role.PARAGRAPH);
        double space = style.lineHeight() * Spacing.around(paragraph.role());
        area.target().space(space * Spacing.above(paragraph.role()));
        Spacing.keepWithPreceding(paragraph, area.target());
        addLines(lines(paragraph.content(), paragraph.origin(), style, area, element), area);
        if (!area.slim()) {
            element.close();
        }
        area.target().space(space);
        Spacing.keep(paragraph, area.target());
    }

    /** Lays out inlines; null never: an empty paragraph has no lines. */
    List<TextBox> lines(List<Inline> content, Origin origin, TextStyle style, Area area, Element element) {
        List<TextBox> plain = plainLines.of(content, origin, style, area, element);
        if (plain != null) {
            return plain;
        }
        InlineFlow inlines = inlines(content, origin, style, element);
        return inlines.boxes(inlines.paragraph(style).lines(area.width()), style, area.x());
    }

    private InlineFlow inlines(List<Inline> content, Origin origin, TextStyle style, Element element) {
        return new InlineFlow(job, origin, (note, mark) -> note(note, mark, origin)).add(content, style, element);
    }

    /** Adds lines so that neither the first nor the last stands alone on a page. */
    void addLines(List<TextBox> lines, Area area) throws IOException {
        int count = lines.size();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                area.target().penalty(i == 1 || i == count - 1 ? Penalty.LONELY_LINE : Penalty.INSIDE);
            }
            area.target().add(lines.get(i), area.frame());
        }
        if (count == 0 && area.target().hasLabels()) {
            addEmpty(area, area.text());
        }
    }

    private void addEmpty(Area area, TextStyle style) throws IOException {
        area.target().add(emptyLine(area, style), area.frame());
    }

    private TextBox emptyLine(Area area, TextStyle style) {
        Line<Ink> nothing = new Line<>(List.of(), 0, 0, 0, Line.End.LAST);
        return InlineFlow.box(job, nothing, style, area.x(), false, List.of());
    }

    private Note note(Inline.Footnote note, InlineFlow.NoteMark mark, Origin origin) {
        try {
            return layNote(note, mark);
        } catch (IOException e) {
            throw new UncheckedIOException("a note is laid out in memory (" + origin + ")", e);
        }
    }

    private Note layNote(Inline.Footnote note, InlineFlow.NoteMark mark) throws IOException {
        TextStyle style = job.styles().note();
        Element element = mark.parent().child(Role.NOTE).id(InlineFlow.noteAnchor(mark.number()));
        element.calledBy(mark.reference());
        Stack stack = new Stack();
        double indent = style.size() * 1.6;
        double width = composer.geometry().columnWidth();
        Area area = new Area(0, width, null, style, element, stack, true, false).inset(indent, 0, job.rightToLeft());
        Label label = label(Integer.toString(mark.number()), style, element, area, true);
        stack.label(label);
        addAll(note.content(), area);
        if (stack.hasLabels()) {
            addEmpty(area, style);
        }
        element.close();
        Stack anchored = new Stack();
        for (int i = 0; i < stack.size(); i++) {
            Item item = stack.get(i);
            Anchored start = new Anchored(item.box(), InlineFlow.noteAnchor(mark.number()), element);
            anchored.push(i == 0 ? item.with(start) : item);
        }
        return new Note(anchored);
    }

    /**
     * The number or bullet beside an area.
     *
     * @param flush whether it stands at the outer edge; else close to the text
     */
    private Label label(String text, TextStyle style, Element parent, Area area, boolean flush) {
        Element element = parent.child(Role.LABEL);
        Ink ink = new Ink(style.colour(), Ink.NONE, element.content(), null);
        Run<Ink> run = new Run<>(text, job.look(style.breaking(Breaking.NAME), 0), ink);
        Line<Ink> line = Paragraph.of(List.of(run), Setting.RAGGED).lines(1000).get(0);
        InlineFlow.expect(line);
        element.close();
        double indent = style.size() * 1.6;
        if (job.rightToLeft()) {
            double right = area.x() + area.width();
            return new Label(line, flush ? right + indent - line.width() : right + LABEL_GAP);
        }
        return new Label(line, flush ? area.x() - indent : area.x() - LABEL_GAP - line.width());
    }

    /** @param start number of the first item, or null for bullets */
    private void list(List<Block.Item> items, @Nullable Integer start, Area area) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        Element list = area.parent().child(Role.LIST).listNumbering(start == null ? "Disc" : "Decimal");
        boolean compact = isCompact(items);
        double gap = area.text().lineHeight() * (compact ? 0.14 : 0.36);
        double indent = indent(items.size(), start, area.text());
        area.target().space(gap);
        for (int i = 0; i < items.size(); i++) {
            if (compact && i > 0 && (i == 1 || i == items.size() - 1)) {
                area.target().penalty(Penalty.TOGETHER);
            }
            String label = start == null ? "•" : start + i + ".";
            item(items.get(i), label, indent, area, list);
            area.target().space(gap);
        }
        list.close();
        area.target().space(area.text().lineHeight() * 0.5);
    }

    private static double indent(int count, @Nullable Integer start, TextStyle style) {
        int digits = start == null ? 1 : Integer.toString(start + count).length();
        return style.size() * (start == null ? 1.45 : 1.0 + digits * 0.55) + (start == null ? 0 : 2);
    }

    /**
     * Whether every item is a short paragraph, so that the list reads as one. Of items of several paragraphs, each is one: a
     * page ends between two of them and not inside.
     */
    private static boolean isCompact(List<Block.Item> items) {
        return items.stream().allMatch(item -> item.content().size() <= 1);
    }

    private void item(Block.Item item, String label, double indent, Area area, Element list) throws IOException {
        Element element = list.child(Role.LIST_ITEM);
        Area inside = area.inset(indent, 0, job.rightToLeft());
        inside.target().label(label(label, area.text(), element, inside, false));
        Element body = element.child(Role.LIST_BODY);
        body(item.content(), inside.inside(), body);
        body.close();
        element.close();
    }

    /** What stands in a list item or cell; a single paragraph needs no element of its own. */
    void body(List<Block> content, Area area, Element element) throws IOException {
        boolean single = content.size() == 1 && content.get(0) instanceof Block.Paragraph;
        addAll(content, single ? area.slim(element) : area.in(element), Penalty.TOGETHER);
        if (area.target().hasLabels()) {
            addEmpty(area, area.text());
        }
    }

    private void descriptions(Block.DescriptionList list, Area area) throws IOException {
        if (list.entries().isEmpty()) {
            return;
        }
        Element element = area.parent().child(Role.LIST).describing();
        for (Block.Entry entry : list.entries()) {
            Element item = element.child(Role.LIST_ITEM);
            Element term = item.child(Role.LABEL);
            TextStyle style = area.text()
                    .family(job.styles().caption().family())
                    .bold(true)
                    .breaking(Breaking.NAME);
            area.target().space(area.text().lineHeight() * 0.35);
            addLines(lines(entry.term(), list.origin(), style, area, term), area);
            term.close();
            area.target().penalty(Penalty.NEVER);
            Element body = item.child(Role.LIST_BODY);
            body(entry.description(), area.inset(14, 0, job.rightToLeft()).inside(), body);
            body.close();
            item.close();
        }
        element.close();
        area.target().space(area.text().lineHeight() * 0.5);
    }

    /** A frame with a tint behind it. */
    static Frame tinted(Area area, double padding, int tint) {
        double x = area.x();
        double width = area.width();
        return new Frame(
                area.frame(),
                padding,
                (page, columnX, top, bottom) ->
                        page.add(new Painted.Fill(columnX + x, top, width, bottom - top, tint)));
    }

    Colours colours() {
        return job.styles().colours();
    }
}
