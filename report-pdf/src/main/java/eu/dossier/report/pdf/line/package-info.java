/**
 * From inline text to lines: where a paragraph breaks, and where each piece of it stands. Knows no page.
 *
 * <p>{@link eu.dossier.report.pdf.line.Paragraph#of} shapes the text once; {@code narrowest} and {@code widest} tell a table
 * how wide its columns must be and would like to be; {@code lines} breaks for a width, as often as asked.
 */
@NullMarked
package eu.dossier.report.pdf.line;

import org.jspecify.annotations.NullMarked;
