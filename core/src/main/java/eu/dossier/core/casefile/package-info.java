/**
 * The case: one incident as immutable values, exactly what a case file can say and nothing else.
 *
 * <p>The records are the definition of the format. A component is a key of the file in snake_case; an {@code Optional}
 * or a collection may be left out, everything else must be there; {@code Doc} explains it to authors, in the JSON Schema
 * and in the documentation alike. Start with {@link eu.dossier.core.casefile.CaseFile}.
 */
@NullMarked
package eu.dossier.core.casefile;

import org.jspecify.annotations.NullMarked;
