package eu.dossier.report.pdf.paint;

import eu.dossier.report.pdf.line.Line;
import java.util.List;

/** What stands on every page besides the text: decided by the layout, asked for by the painter. */
public interface Furniture {

    /** Head, foot and markings of pages of one kind. */
    List<Painted> of(FurnitureKind kind);

    /** "Page 2 of ", up to where the number of all pages begins. */
    Line<Ink> labelBeforeCount(int page);

    /** The number of all pages and what follows. */
    Line<Ink> labelFromCount(int pages);

    /** A number in a table of contents. */
    Line<Ink> number(int page, Painted.PageNumber place);

    /** Whether the label of a page runs from right to left, and its last part stands on the left. */
    boolean labelRightToLeft();
}
