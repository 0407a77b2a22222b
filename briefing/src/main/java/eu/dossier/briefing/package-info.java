/**
 * The facade: a case file in, finished documents out. Read {@link eu.dossier.briefing.Dossier} first; all steps are there.
 */
@NullMarked
package eu.dossier.briefing;

import org.jspecify.annotations.NullMarked;
