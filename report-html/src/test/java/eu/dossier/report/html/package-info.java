@NullMarked
package eu.dossier.report.html;

import org.jspecify.annotations.NullMarked;
