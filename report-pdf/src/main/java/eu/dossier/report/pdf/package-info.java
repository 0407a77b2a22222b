/**
 * Document trees as PDF: tagged, archival, typeset.
 *
 * <p>The phases are packages, in this order: {@code font} and {@code shape} turn text into glyphs, {@code line} breaks
 * paragraphs, {@code tag} holds the structure tree, {@code flow} makes pages, {@code paint} writes them, {@code file} knows
 * the bytes of PDF. {@link eu.dossier.report.pdf.PdfWriter} ties them.
 */
@NullMarked
package eu.dossier.report.pdf;

import org.jspecify.annotations.NullMarked;
