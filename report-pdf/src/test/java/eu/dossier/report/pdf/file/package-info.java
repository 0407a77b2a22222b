@NullMarked
package eu.dossier.report.pdf.file;

import org.jspecify.annotations.NullMarked;
