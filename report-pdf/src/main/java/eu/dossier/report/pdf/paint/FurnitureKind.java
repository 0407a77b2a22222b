package eu.dossier.report.pdf.paint;

/**
 * Pages with equal heads and feet.
 *
 * @param first whether it is the first page, which carries the logo
 * @param landscape whether the page is turned
 */
public record FurnitureKind(boolean first, boolean landscape) {}
