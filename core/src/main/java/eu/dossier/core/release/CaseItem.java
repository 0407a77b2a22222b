package eu.dossier.core.release;

import eu.dossier.core.casefile.MarkedItem;
import eu.dossier.core.casefile.Marking;

/**
 * An item of the case with the marking that holds for it.
 *
 * @param marking its own, what that leaves open taken from around it
 */
record CaseItem(Kind kind, MarkedItem item, Marking marking) {}
