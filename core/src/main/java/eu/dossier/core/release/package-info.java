/**
 * The release: what one audience may know of a case at one moment, copied into types that have no way back.
 */
@NullMarked
package eu.dossier.core.release;

import org.jspecify.annotations.NullMarked;
