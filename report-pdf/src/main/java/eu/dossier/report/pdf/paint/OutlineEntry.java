package eu.dossier.report.pdf.paint;

/**
 * A bookmark.
 *
 * @param level 1 and more; a bookmark stands below the last one of a lower level
 * @param anchor where it leads
 */
public record OutlineEntry(int level, String title, String anchor) {}
