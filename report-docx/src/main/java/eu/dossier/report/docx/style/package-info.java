/**
 * Which Word styles there are and how each looks under a theme.
 */
@NullMarked
package eu.dossier.report.docx.style;

import org.jspecify.annotations.NullMarked;
