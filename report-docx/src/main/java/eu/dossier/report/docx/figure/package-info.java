/**
 * Figures as DrawingML: pictures, drawings and native charts.
 */
@NullMarked
package eu.dossier.report.docx.figure;

import org.jspecify.annotations.NullMarked;
