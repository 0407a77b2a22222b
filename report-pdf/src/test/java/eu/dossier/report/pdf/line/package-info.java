@NullMarked
package eu.dossier.report.pdf.line;

import org.jspecify.annotations.NullMarked;
