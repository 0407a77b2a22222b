/**
 * What must not be found, in every spelling, and the search for all of it at once.
 */
@NullMarked
package eu.dossier.briefing.leak.search;

import org.jspecify.annotations.NullMarked;
