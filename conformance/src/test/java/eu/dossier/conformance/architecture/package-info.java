/** The rules of the house that the compiler does not hold. */
@NullMarked
package eu.dossier.conformance.architecture;

import org.jspecify.annotations.NullMarked;
