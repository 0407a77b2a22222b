/**
 * From text to positioned glyphs: one word at a time, each once per process.
 */
@NullMarked
package eu.dossier.report.pdf.shape;

import org.jspecify.annotations.NullMarked;
