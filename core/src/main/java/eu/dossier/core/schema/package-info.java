/**
 * The format of the case file, derived from the records of {@link eu.dossier.core.casefile}: which keys there are, what
 * each may hold, what must be there. Reader, writer, checker and JSON Schema all ask here, so they cannot disagree.
 */
@NullMarked
package eu.dossier.core.schema;

import org.jspecify.annotations.NullMarked;
