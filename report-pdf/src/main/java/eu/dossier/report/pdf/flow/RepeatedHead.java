package eu.dossier.report.pdf.flow;

import eu.dossier.report.pdf.paint.PagePlan;

/** The head of a table that goes on below something else: seen, and not read again. */
record RepeatedHead(Box head) implements Box {

    @Override
    public double height() {
        return head.height();
    }

    @Override
    public void place(PagePlan page, double x, double top, boolean artifact) {
        head.place(page, x, top, true);
    }
}
