@NullMarked
package eu.dossier.report.pdf.shape;

import org.jspecify.annotations.NullMarked;
