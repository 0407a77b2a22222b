@NullMarked
package eu.dossier.report.pdf.font;

import org.jspecify.annotations.NullMarked;
