package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.paint.PagePlan;

/** The head of a table on a page where the table goes on, and the words that say so. */
record ContinuedHead(TextBox words, RowBox head) implements Box {

    private static final double GAP = 3;

    @Override
    public double height() {
        return words.height() + GAP + head.height();
    }

    @Override
    public void place(PagePlan page, double x, double top, boolean artifact) {
        words.place(page, x, top, artifact);
        head.place(page, x, top + words.height() + GAP, artifact);
    }
}
