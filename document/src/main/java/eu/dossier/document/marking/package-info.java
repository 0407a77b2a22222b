/**
 * How far a text may go: TLP 2.0 as published by FIRST.
 */
@NullMarked
package eu.dossier.document.marking;

import org.jspecify.annotations.NullMarked;
