/**
 * From a case back to a case file that reads as the same case.
 */
@NullMarked
package eu.dossier.core.write;

import org.jspecify.annotations.NullMarked;
