/**
 * What a user is told of a fault: what, where, why, and what to do.
 */
@NullMarked
package eu.dossier.document.diagnostic;

import org.jspecify.annotations.NullMarked;
