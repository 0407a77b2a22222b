@NullMarked
package eu.dossier.core.report;

import org.jspecify.annotations.NullMarked;
