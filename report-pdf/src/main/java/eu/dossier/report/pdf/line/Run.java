package eu.dossier.report.pdf.line;

/**
 * A stretch of a paragraph in one look.
 *
 * @param text as it reads; a line feed is a forced break
 * @param source what the caller wants to know again when it paints: the inline node, a link, a colour. Runs of equal look
 *     and source are painted as one
 */
public record Run<S>(String text, Look look, S source) {}
