/**
 * From the plan of a page to bytes. Drawing is dumb: where things stand was decided before, and what they mean too.
 *
 * <p>A {@link eu.dossier.report.pdf.paint.PagePlan} is plain data that can be printed and read; a
 * {@link eu.dossier.report.pdf.paint.PageSink} turns plans into the pages of a file, each as soon as it can.
 */
@NullMarked
package eu.dossier.report.pdf.paint;

import org.jspecify.annotations.NullMarked;
