/**
 * From blocks to pages. Blocks become boxes that stand one below the other ({@link
 * eu.dossier.report.pdf.flow.BlockFlow}); the composer fills pages with them and weighs where each page should end
 * ({@link eu.dossier.report.pdf.flow.Composer}). One pass: nothing is laid out twice, and finished pages are let go.
 */
@NullMarked
package eu.dossier.report.pdf.flow;

import org.jspecify.annotations.NullMarked;
