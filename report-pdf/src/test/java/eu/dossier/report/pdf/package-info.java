@NullMarked
package eu.dossier.report.pdf;

import org.jspecify.annotations.NullMarked;
