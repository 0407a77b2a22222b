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

    /** Notes that content of this was marked on a page. */
    public void marked(int page, int mark) {
        if (markCount * 2 == marks.length) {
            marks = Arrays.copyOf(marks, marks.length * 2);
        }
        marks[markCount * 2] = page;
        marks[markCount * 2 + 1] = mark;
        markCount++;
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
