/**
 * What is kept of a release besides its documents: the record of what was given and withheld, and by which rule; and the
 * conditions under which a document may go out as final.
 */
@NullMarked
package eu.dossier.briefing.record;

import org.jspecify.annotations.NullMarked;
