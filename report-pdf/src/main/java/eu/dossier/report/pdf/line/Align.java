package eu.dossier.report.pdf.line;

/** Where lines stand in their width. START is left, or right in a paragraph that runs from right to left. */
public enum Align {
    START,
    CENTRE,
    END,
    /** Even on both sides, but for the last line. */
    JUSTIFIED
}
