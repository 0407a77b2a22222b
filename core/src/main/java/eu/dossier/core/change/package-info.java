/** What changed between two states of a case, in what one audience may know of it. */
@NullMarked
package eu.dossier.core.change;

import org.jspecify.annotations.NullMarked;
