/** The conventions of incident briefings, held against finished files. */
@NullMarked
package eu.dossier.conformance.field;

import org.jspecify.annotations.NullMarked;
