@NullMarked
package eu.dossier.report.pdf.flow;

import org.jspecify.annotations.NullMarked;
