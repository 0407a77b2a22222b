/** How work is spread over processors. */
@NullMarked
package eu.dossier.core.work;

import org.jspecify.annotations.NullMarked;
