package eu.dossier.report.pdf.flow;

import eu.dossier.document.Block;
import eu.dossier.report.pdf.paint.PagePlan;
import eu.dossier.report.pdf.paint.Painted;
import java.util.List;

/** What stands above the title on a page of its own: air, and a bar in the colour of the house. */
record Cover(Geometry geometry, boolean rightToLeft, int colour) implements Box {

    /** Part of the page above the bar: titles look best a little above the middle. */
    private static final double ABOVE = 0.28;

    private static final double BAR_LENGTH = 72;
    private static final double BAR_HEIGHT = 5;
    private static final double BELOW = 20;

    /** How many blocks at the start of a document belong on a cover; none where there is no table of contents. */
    static int length(List<Block> blocks) {
        boolean longOne = blocks.stream().anyMatch(Block.Contents.class::isInstance);
        int count = 0;
        while (longOne && count < blocks.size() && isFront(blocks.get(count))) {
            count++;
        }
        return count;
    }

    private static boolean isFront(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.level() == 1;
            case Block.Paragraph paragraph ->
                switch (paragraph.role()) {
                    case MASTHEAD, KICKER, SUBTITLE, DETAILS, RELEASE_LINE -> true;
                    case BODY, LEAD, END_MARK, NOTE -> false;
                };
            case Block.MarkingBox box -> true;
            case Block.BulletList list -> false;
            case Block.OrderedList list -> false;
            case Block.DescriptionList list -> false;
            case Block.Table table -> false;
            case Block.Figure figure -> false;
            case Block.CodeBlock code -> false;
            case Block.Quote quote -> false;
            case Block.Callout callout -> false;
            case Block.Contents contents -> false;
            case Block.Changed changed -> false;
            case Block.PageBreak pageBreak -> false;
        };
    }

    @Override
    public double height() {
        return geometry.bodyHeight() * ABOVE + BAR_HEIGHT + BELOW;
    }

    @Override
    public void place(PagePlan page, double x, double top, boolean artifact) {
        double left = rightToLeft ? x + geometry.columnWidth() - BAR_LENGTH : x;
        double y = top + geometry.bodyHeight() * ABOVE;
        page.add(new Painted.Fill(left, y, BAR_LENGTH, BAR_HEIGHT, colour));
    }
}
