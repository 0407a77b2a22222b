/**
 * Times as people know them: a month, a day, about then, since then. EDTF (ISO 8601-2:2019), levels 0 and 1.
 */
@NullMarked
package eu.dossier.core.time;

import org.jspecify.annotations.NullMarked;
