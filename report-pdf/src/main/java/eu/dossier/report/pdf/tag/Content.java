package eu.dossier.report.pdf.tag;

import java.util.Arrays;

/**
 * A stretch of text or a drawing that belongs to one element and is painted in one or more places: a paragraph over two
 * pages is one content with two marks.
 */
public final class Content {

    private final Element owner;
    private int expected;
    private int markCount;
    private int[] marks = new int[2];

    Content(Element owner) {
        this.owner = owner;
    }

    public Element owner() {
        return owner;
    }

    /** Announces one more piece that is going to be painted. All pieces are announced before the first is painted. */
    public void expect() {
        if (expected++ == 0) {
            owner.await();
        }
    }

    /** A piece was painted, or will never be. */
    public void arrived() {
        if (--expected == 0) {
            owner.arrived();
        }
    }

    /**
     * Notes that content of this was marked on a page. Pages may be painted out of order (one that waits for the numbers of
     * others comes last); object numbers of pages rise in reading order, and so do the marks kept here.
     */
    public void marked(int page, int mark) {
        if (markCount * 2 == marks.length) {
            marks = Arrays.copyOf(marks, marks.length * 2);
        }
        int at = markCount++ * 2;
        for (; at > 0 && marks[at - 2] > page; at -= 2) {
            marks[at] = marks[at - 2];
            marks[at + 1] = marks[at - 1];
        }
        marks[at] = page;
        marks[at + 1] = mark;
        owner.startsOn(page);
    }

    int markCount() {
        return markCount;
    }

    int page(int index) {
        return marks[index * 2];
    }

    int mark(int index) {
        return marks[index * 2 + 1];
    }
}
