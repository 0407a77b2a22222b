/**
 * The released case: plain values that one audience may know, in the order of the case file. Nothing here leads back to
 * the case; identifiers are made anew from the kind and a count of what is released, so that neither a name nor a gap
 * tells of anything withheld.
 */
@NullMarked
package eu.dossier.core.release.view;

import org.jspecify.annotations.NullMarked;
