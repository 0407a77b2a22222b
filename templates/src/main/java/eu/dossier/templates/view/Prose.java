package eu.dossier.templates.view;

/**
 * A narrative of the case, ready for a template.
 *
 * @param blocks markup of block elements
 * @param line markup of one line
 * @param plain words alone
 */
public record Prose(String blocks, String line, String plain) {}
