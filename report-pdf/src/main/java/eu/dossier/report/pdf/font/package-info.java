/**
 * TrueType fonts: read, measured, cut down to the glyphs that a document uses. Knows nothing of PDF objects.
 *
 * <p>A {@link eu.dossier.report.pdf.font.FontBook} holds families of faces; a {@link eu.dossier.report.pdf.font.FontStack}
 * is one style of one family with the faces to fall back on; a {@link eu.dossier.report.pdf.font.Face} is one font file; a
 * {@link eu.dossier.report.pdf.font.Subset} is what of it goes into a document. All are immutable and shared by all
 * threads of the process.
 */
@NullMarked
package eu.dossier.report.pdf.font;

import org.jspecify.annotations.NullMarked;
