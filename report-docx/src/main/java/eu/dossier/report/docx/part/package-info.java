/**
 * The small parts around the body: properties, settings, fonts, headers and footers.
 */
@NullMarked
package eu.dossier.report.docx.part;

import org.jspecify.annotations.NullMarked;
