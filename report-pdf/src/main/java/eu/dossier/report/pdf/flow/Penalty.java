package eu.dossier.report.pdf.flow;

/** How bad a page end is, against the empty space it leaves: an empty half page costs 250, a tenth 10. */
final class Penalty {

    /** Only when there is no other place: after a heading, between a table's head and its first row. */
    static final int NEVER = 5000;

    /** One line of a paragraph alone on a page. */
    static final int LONELY_LINE = 1500;

    /** One row of a table alone on a page; a list apart from the words that announce it. */
    static final int LONELY_ROW = 300;

    /** Inside a callout, a quote, a short list. */
    static final int TOGETHER = 120;

    /** Inside a row of a table. */
    static final int INSIDE_ROW = 150;

    /** Inside a paragraph or a code block. */
    static final int INSIDE = 8;

    private static final double EMPTY_PAGE = 1000;

    private Penalty() {}

    /** @param empty part of the page that stays empty, 0 to 1 */
    static double slack(double empty) {
        return EMPTY_PAGE * empty * empty;
    }
}
