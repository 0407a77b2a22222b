/**
 * Text made comparable: letters and digits alone, folded, with the gaps between them and the places they stand in.
 */
@NullMarked
package eu.dossier.briefing.leak.text;

import org.jspecify.annotations.NullMarked;
